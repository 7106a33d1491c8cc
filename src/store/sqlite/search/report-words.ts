import type { Ontology } from '../../../ontology/ontology.js';
import { searchDocuments } from '../../search-document.js';
import { quoteName } from '../quote-name.js';
import { readNode } from '../record-rows.js';
import { kindTable } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';
import { INDEX_SIZES, TEXTS } from './search-tables.js';

const PAGE = 1_000;

export type Query = (text: string, ...parameters: readonly string[]) => Promise<readonly SqliteRow[]>;

/** Whether the index over words has what the nodes say, and no more. */
export async function wrongWords(all: Query, ontology: Ontology): Promise<readonly string[]> {
  let documents = 0;
  for (const kind of ontology.kinds.values()) {
    if (!kind.entity && kind.name !== 'Claim') continue;
    const table = kindTable(kind);
    const page = `SELECT * FROM ${quoteName(table.name)} WHERE "id" > ?1 ORDER BY "id" LIMIT ${PAGE}`;
    for (let last: string | undefined = ''; last !== undefined;) {
      const rows: readonly SqliteRow[] = await all(page, last);
      const nodes = rows.map((row) => readNode(kind, table, row));
      const wanted = nodes.flatMap((node) => searchDocuments(ontology, node));
      const stored = await all(STORED, JSON.stringify(nodes.map(({ id }) => id)));
      if (textsOf(wanted) !== textsOf(stored)) return [WRONG];
      documents += wanted.length;
      last = rows.at(-1)?.['id'] as string | undefined;
    }
  }
  const [sizes] = await all(
    `SELECT (SELECT count(*) FROM ${TEXTS}) AS texts, (SELECT count(*) FROM ${INDEX_SIZES}) AS indexed`,
  );
  return sizes?.['texts'] === documents && sizes['indexed'] === documents ? [] : [WRONG];
}

const WRONG = 'The search index is not what the nodes say: habeas rebuild makes it anew.';
const COLUMNS = ['node', 'about', 'clearance', 'text', 'type', 'year'] as const;
const STORED = `SELECT ${COLUMNS.map(quoteName).join(', ')} FROM ${TEXTS} WHERE "node" IN (SELECT value FROM json_each(?1))`;

/** In an order of its own, to be compared. */
const textsOf = (documents: readonly Readonly<Record<(typeof COLUMNS)[number], unknown>>[]): string =>
  documents
    .map((one) => JSON.stringify(COLUMNS.map((name) => one[name])))
    .sort()
    .join('\n');
