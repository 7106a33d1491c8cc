import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type DocumentNode, parse } from 'graphql';

import type { GraphStore } from '../../src/store/graph-store.js';
import type { TypedDocumentString } from '../generated/operations.js';
import { ask } from '../graphql/ask.js';

const FOLDER = 'schema/operations';

/** The published operations as one document: what front-ends are given. */
export async function readOperations(): Promise<DocumentNode> {
  const names = (await readdir(FOLDER, { recursive: true }))
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const texts = await Promise.all(names.map((name) => readFile(join(FOLDER, name), 'utf8')));
  return parse(texts.join('\n'));
}

/** The contract they were agreed in, where it lies beside the checkout; else undefined. */
export async function readAgreedContract(): Promise<DocumentNode | undefined> {
  const file = '../shared/contract/operations.graphql';
  return existsSync(file) ? parse(await readFile(file, 'utf8')) : undefined;
}

/** What a published operation answers, in the types that codegen gives front-ends. */
export async function answer<Result, Variables extends object>(
  store: GraphStore,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const result = await ask(store, {
    document: document.toString(),
    variables: Object.fromEntries(Object.entries(variables)),
  });
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  return result.data as Result;
}
