import { quoteName } from './quote-name.js';
import type { Table } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

const PAGE = 1_000;

/** All rows of a table of the present or the past, some at a time, by id and then by time. */
export async function* pagesOf(
  thread: Pick<WorkerThread, 'ask'>,
  { name }: Pick<Table, 'name'>,
): AsyncGenerator<readonly SqliteRow[]> {
  const text =
    `SELECT * FROM ${quoteName(name)} WHERE ("id", "knownFrom") > (?1, ?2) ` +
    `ORDER BY "id", "knownFrom" LIMIT ${PAGE}`;
  for (let last: SqliteRow | undefined = { id: '', knownFrom: 0 }; last !== undefined;) {
    const parameters: Parameters = [last['id'] as string, last['knownFrom'] as number];
    const rows = (await thread.ask({ ask: 'all', text, parameters })) as readonly SqliteRow[];
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
  }
}

type Parameters = readonly [string, number];
