import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { type DocumentNode, validate } from 'graphql';

import { SCHEMA } from '../ask.js';

const FOLDER = 'src/graphql/questions';

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && (value as { readonly kind?: unknown }).kind === 'Document';

async function sources(): Promise<readonly string[]> {
  const names = await readdir(FOLDER, { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).sort();
}

test('what questions ask of the graph is valid against the schema', async () => {
  const files = (await sources()).filter((name) => name.endsWith('-documents.ts'));
  assert.ok(files.length > 0);
  for (const file of files) {
    const from = new URL(`../../../${FOLDER}/${file.replace('.ts', '.js')}`, import.meta.url);
    const documents = Object.entries((await import(from.href)) as object).filter(([, one]) =>
      isDocument(one),
    );
    assert.ok(documents.length > 0, `${file} has no documents`);
    for (const [name, document] of documents)
      assert.deepEqual(validate(SCHEMA, document as DocumentNode), [], `${file}: ${name}`);
  }
});

test('documents are kept in files of their own, where the test above finds them', async () => {
  // Fields that a plan is made of directly are refused by the plan where they are not there.
  const others = (await sources()).filter((name) => !/-documents[.]ts$|^fields-of[.]ts$/u.test(name));
  for (const file of others) {
    assert.doesNotMatch(await readFile(`${FOLDER}/${file}`, 'utf8'), /\bparse\(/u, file);
  }
});
