import { basename } from 'node:path';

import type { Ontology } from '../../ontology/ontology.js';
import type { SchemaChecker } from '../check-schema.js';
import { ExtractProblems } from '../extract-problem.js';
import { draftOf, type ReadExtract } from '../read-draft.js';
import { readLines } from '../read-lines.js';
import type { ImportedFile } from './imported-file.js';
import { readClaimTable } from './read-claim-table.js';
import { readTheirEntities } from './read-their-entities.js';

/** @param lines of the file, as they are read */
type ReadLines = (file: string, lines: AsyncIterable<string>, ontology: Ontology) => Promise<ImportedFile>;

const FORMS: readonly (readonly [RegExp, ReadLines])[] = [
  [/[.]csv$/u, readClaimTable],
  [/[.]ftm([.](json|ndjson|jsonl))?$/u, readTheirEntities],
];

/** Whether a file is a table of claims (.csv) or of FollowTheMoney entities (.ftm.json), by its name. */
export const isImport = (file: string): boolean => FORMS.some(([name]) => name.test(file));

/** Reads what others wrote as extracts, one a source, checked by the schema as any. */
export async function readImport(
  file: string,
  ontology: Ontology,
  checkSchema: SchemaChecker,
): Promise<readonly ReadExtract[]> {
  const read = FORMS.find(([name]) => name.test(file))?.[1];
  if (!read) return [];
  let imported: ImportedFile;
  try {
    imported = await read(file, linesOf(file), ontology);
  } catch (fault) {
    if (fault instanceof ExtractProblems) return [{ problems: fault.problems, named: [] }];
    throw fault;
  }
  const { extracts, records, problems } = imported;
  const evidence = { records, unreadable: false, problems: [] };
  const drafts = extracts.map((extract) =>
    draftOf(extract, checkSchema(extract, extract.content), () => Promise.resolve(evidence)),
  );
  return [{ problems, named: [] }, ...(await Promise.all(drafts))];
}

/** @throws ExtractProblems when the file cannot be read. */
async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    for await (const lines of readLines(file)) yield* lines.map((line) => line.normalize('NFC'));
  } catch {
    const message = `${basename(file)} cannot be read; name a table of claims or of entities.`;
    throw new ExtractProblems([{ file, line: 1, column: 1, message }]);
  }
}
