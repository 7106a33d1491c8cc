import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { Ontology } from '../../ontology/ontology.js';
import type { SchemaChecker } from '../check-schema.js';
import { draftOf, type ReadExtract } from '../read-draft.js';
import type { ImportedFile } from './imported-file.js';
import { readClaimTable } from './read-claim-table.js';
import { readTheirEntities } from './read-their-entities.js';

type ReadText = (file: string, text: string, ontology: Ontology) => ImportedFile;

const FORMS: readonly (readonly [RegExp, ReadText])[] = [
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
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).normalize('NFC');
  } catch {
    const message = `${basename(file)} cannot be read; name a table of claims or of entities.`;
    return [{ problems: [{ file, line: 1, column: 1, message }], named: [] }];
  }
  const { extracts, records, problems } = read?.(file, text, ontology) ?? NOTHING;
  const evidence = { records, unreadable: false, problems: [] };
  const drafts = extracts.map((extract) =>
    draftOf(extract, checkSchema(extract, extract.content), () => Promise.resolve(evidence)),
  );
  return [{ problems, named: [] }, ...(await Promise.all(drafts))];
}

const NOTHING: ImportedFile = { extracts: [], records: new Map(), problems: [] };
