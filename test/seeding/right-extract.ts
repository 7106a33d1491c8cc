import assert from 'node:assert/strict';
import { after } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { checkExtracts } from '../../src/seeding/check-extracts.js';
import type { CheckedExtract } from '../../src/seeding/checked-extract.js';
import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { ExtractFolder, sha256 } from './extract-folder.js';

export const folder = new ExtractFolder();
after(() => {
  folder.remove();
});

/** What the quotes of RIGHT point into. */
export const TEXT =
  'The Gazette: Northmoor prison stands near Fordham. Two men were hurt there. Two men fled.\n';
export const TABLE = 'state,instrument,date\nNordland,CAT,1999-01-02\n';
folder.write('text.md', TEXT);
folder.write('table.csv', TABLE);

export const SOURCE = `source:
  id: source:gazette
  type: ARTICLE
  title: Fire at Northmoor
  publisher: organization:gazette
  published: 2019-05-04
  text: text.md
  sha256: ${sha256(TEXT)}
`;
export const ENTITIES = `entities:
  organization:gazette: { name: The Gazette }
  facility:northmoor: { name: Northmoor prison }
  place:fordham: { name: Fordham }
`;
/** An extract with nothing wrong, and no facts. */
export const RIGHT = SOURCE + ENTITIES;
/** One of records; its treaty action lacks a fact. */
export const DATASET = `source:
  id: source:table
  type: DATABASE
  title: Treaties
  publisher: organization:gazette
  dataset: { file: table.csv, key: [state, instrument], sha256: ${sha256(TABLE)} }
entities:
  organization:gazette: { name: The Gazette }
  treaty-action:nd-cat: { name: Accession of Nordland }
`;

export const write = (text: string, name = 'extract.yaml'): string => folder.write(name, text);
export const check = (...files: readonly string[]): Promise<readonly CheckedExtract[]> =>
  checkExtracts(files, { ontology: REGISTERED_ONTOLOGY });

/** Each problem as `line:column message`. */
export async function problemsOf(...files: readonly string[]): Promise<readonly string[]> {
  try {
    await check(...files);
  } catch (error) {
    assert.ok(error instanceof ExtractProblems, String(error));
    assert.equal(error.code, 'EXTRACT_INVALID');
    return error.problems.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
  }
  return [];
}

/** The problems of this text, which are these, with the line and the column where `at` stands, counted from its last place. */
export async function finds(
  text: string,
  ...problems: readonly (readonly [at: string, message: string])[]
): Promise<void> {
  const wanted = problems.map(([at, message]) => {
    const before = text.slice(0, text.lastIndexOf(at)).split('\n');
    return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)} ${message}`;
  });
  assert.deepEqual([...(await problemsOf(write(text)))].sort(), wanted.sort());
}

/** A list with one fact about the facility, of these lines. */
export const fact = (lines: string): string =>
  `facts:\n  - about: facility:northmoor\n${lines.replace(/^/gmu, '    ')}\n`;
