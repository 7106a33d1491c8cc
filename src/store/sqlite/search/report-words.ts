import type { Ontology } from '../../../ontology/ontology.js';
import { quoteName } from '../quote-name.js';
import { pagesOf } from '../read-pages.js';
import type { SqliteRow } from '../sqlite-driver.js';
import type { WorkerThread } from '../worker-thread.js';
import { PAST, PRESENT, type SearchTables } from './search-tables.js';
import { searchedTables } from './searched-tables.js';
import { storedDocuments } from './stored-documents.js';
import { columnsOf } from './write-search.js';

type Reader = Pick<WorkerThread, 'ask'>;

/** Whether the index over words has what the nodes and their former versions say, and no more. */
export async function wrongWords(reader: Reader, ontology: Ontology): Promise<readonly string[]> {
  const counts = new Map([PRESENT, PAST].map((tables) => [tables, 0]));
  for (const { kind, table, tables } of searchedTables(ontology)) {
    for await (const rows of pagesOf(reader, table)) {
      const wanted = rows.flatMap((row) => storedDocuments(ontology, kind, row));
      const stored = await storedOf(reader, tables, rows);
      if (textsOf(tables, wanted) !== textsOf(tables, stored)) return [WRONG];
      counts.set(tables, (counts.get(tables) ?? 0) + wanted.length);
    }
  }
  for (const [{ texts, sizes }, count] of counts) {
    const text = `SELECT (SELECT count(*) FROM ${texts}) AS texts, (SELECT count(*) FROM ${sizes}) AS indexed`;
    const [row] = await all(reader, text);
    if (row?.['texts'] !== count || row['indexed'] !== count) return [WRONG];
  }
  return [];
}

const WRONG = 'The search index is not what the nodes say: habeas rebuild makes it anew.';

/** Of these rows alone: other versions of their nodes may be on another page. */
async function storedOf(
  reader: Reader,
  tables: SearchTables,
  rows: readonly SqliteRow[],
): Promise<readonly SqliteRow[]> {
  const columns = columnsOf(tables).map(quoteName).join(', ');
  const text = `SELECT ${columns} FROM ${tables.texts} WHERE "node" IN (SELECT value FROM json_each(?1))`;
  const stored = await all(reader, text, JSON.stringify(rows.map(({ id }) => id)));
  const versions = new Set(rows.map(({ id, knownFrom }) => `${String(id)} ${String(knownFrom)}`));
  return stored.filter(
    ({ node, knownFrom }) => knownFrom === undefined || versions.has(`${String(node)} ${String(knownFrom)}`),
  );
}

const all = async (
  reader: Reader,
  text: string,
  ...parameters: readonly string[]
): Promise<readonly SqliteRow[]> =>
  (await reader.ask({ ask: 'all', text, parameters })) as readonly SqliteRow[];

/** In an order of its own, to be compared. */
const textsOf = (tables: SearchTables, documents: readonly object[]): string =>
  documents
    .map((one) =>
      JSON.stringify(columnsOf(tables).map((name) => (one as Readonly<Record<string, unknown>>)[name])),
    )
    .sort()
    .join('\n');
