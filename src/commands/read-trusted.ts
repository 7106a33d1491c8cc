import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import { HabeasError } from '../errors/habeas-error.js';
import type { buildSchema } from '../graphql/build-schema.js';
import { parseQuestion, printQuestion, type Question, requireSound } from '../graphql/question.js';
import { TrustedDocuments, type TrustedText } from '../server/trust/trusted-documents.js';
import { readQuestions } from './read-question.js';

type Schema = ReturnType<typeof buildSchema>;

export interface Trusted {
  readonly documents: TrustedDocuments;
  /** The same, to be planned at start. */
  readonly questions: readonly Question[];
}

/**
 * The published operations, and those of a folder: `.graphql` files and manifests of GraphQL Code Generator.
 * @throws HabeasError CONFIGURATION_INVALID when one cannot be read, or the schema does not know what it asks.
 */
export async function readTrusted(folder: string | undefined, schema: Schema): Promise<Trusted> {
  const published = await readQuestions();
  if (folder === undefined) return trust(published, []);
  try {
    const questions = await readQuestions(folder);
    const texts = (await Promise.all((await manifestsIn(folder)).map(readManifest))).flat();
    const listed = texts.map(({ id = '', text }) => parseQuestion(id, text, {}));
    for (const question of [...questions, ...listed]) requireSound(schema, question);
    const { documents } = trust([...published, ...questions], texts);
    return { documents, questions: [...published, ...questions, ...listed] };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HabeasError('CONFIGURATION_INVALID', `TRUSTED_DOCUMENTS_DIRECTORY: ${reason}`, { cause });
  }
}

const trust = (questions: readonly Question[], listed: readonly TrustedText[]): Trusted => ({
  documents: new TrustedDocuments([...questions.map((one) => ({ text: printQuestion(one) })), ...listed]),
  questions,
});

const manifestsIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder))
    .filter((name) => name.endsWith('.json') && !name.endsWith('.variables.json'))
    .sort()
    .map((name) => join(folder, name));

/** Texts by hash, as its client preset writes them with `persistedDocuments`. */
const MANIFEST = z.record(z.string(), z.string());

async function readManifest(file: string): Promise<readonly TrustedText[]> {
  const manifest = MANIFEST.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!manifest.success) throw new Error(`${file} is no manifest of documents by their hash.`);
  return Object.entries(manifest.data).map(([id, text]) => ({ id, text }));
}
