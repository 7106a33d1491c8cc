import type { Ontology } from '../../ontology/ontology.js';
import { migrate } from './migrate.js';
import type { SqliteMigration } from './migrations.js';
import { recount } from './node-counts.js';
import { quoteName } from './quote-name.js';
import { columnDefinition, layoutVersion, schemaEntries } from './schema-statements.js';
import { KNOWN_FROM, tablesOf } from './schema-tables.js';
import { rebuildSearch } from './search/rebuild-search.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

/** Runs migrations, and adds the tables, columns and indexes that are missing, in the writer's transaction. */
export async function prepareSchema(
  writer: WorkerThread,
  ontology: Ontology,
  migrations: readonly SqliteMigration[],
): Promise<void> {
  if (await migrate(writer, migrations)) return;
  const query = async (text: string): Promise<readonly SqliteRow[]> =>
    (await writer.ask({ ask: 'all', text, parameters: [] })) as readonly SqliteRow[];
  const entries = schemaEntries(ontology);
  const statements = entries.map(({ text }) => text);
  const version = layoutVersion(statements);
  const [stored] = await query('PRAGMA user_version');
  const present = new Set((await query('SELECT name FROM sqlite_schema')).map(({ name }) => name));
  if (stored?.['user_version'] === version && entries.every(({ name }) => present.has(name))) return;
  await addColumns(writer, ontology, await storedColumns(query));
  const all = [...statements, ...recount(ontology), `PRAGMA user_version = ${version}`];
  await writer.ask({ ask: 'exec', text: all.join(';\n') });
  await rebuildSearch(writer, ontology);
}

async function addColumns(
  writer: WorkerThread,
  ontology: Ontology,
  columns: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  for (const table of tablesOf(ontology)) {
    const known = columns.get(table.name);
    if (known === undefined) continue;
    for (const column of [...table.fixed, ...table.values]) {
      if (known.has(column.name)) continue;
      const text = `ALTER TABLE ${quoteName(table.name)} ADD COLUMN ${columnDefinition(table, column)}`;
      await writer.ask({ ask: 'exec', text });
      if (table.name === 'Claim' && column === KNOWN_FROM)
        await writer.ask({ ask: 'exec', text: DATE_CLAIMS });
    }
  }
}

/** Of claims that are older than the column it is known when they were recorded and retracted. */
const DATE_CLAIMS =
  `UPDATE ${quoteName('Claim')} SET "knownFrom" = ` +
  `coalesce(CAST(round(unixepoch(coalesce("retractedAt", "recordedAt"), 'subsec') * 1000) AS INTEGER), 0)`;

/** Columns by table. */
export async function storedColumns(
  all: (text: string) => Promise<readonly SqliteRow[]>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await all(
    `SELECT t.name AS "table", c.name AS "column" FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table'`,
  );
  const columns = new Map<string, Set<string>>();
  for (const row of rows) {
    const table = row['table'] as string;
    columns.set(table, (columns.get(table) ?? new Set()).add(row['column'] as string));
  }
  return columns;
}
