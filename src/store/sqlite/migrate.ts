import { FIRST_SCHEMA, pendingOf, requireKnown, schemaAfter, type SchemaNumber } from '../migration.js';
import type { SqliteMigration } from './migrations.js';
import { quoteName } from './quote-name.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

type Writer = Pick<WorkerThread, 'ask'>;

const SCHEMA = quoteName('SchemaNumber');
/** Which migrations were run, in one row. */
export const SCHEMA_TABLE = {
  type: 'table',
  name: 'SchemaNumber',
  text: `CREATE TABLE IF NOT EXISTS ${SCHEMA} ("id" INTEGER PRIMARY KEY, "number" INTEGER NOT NULL, "oldest" INTEGER NOT NULL) STRICT`,
} as const;

/**
 * Runs the migrations that were not, in the writer's transaction; a new file needs none.
 * @returns whether the layout is that of a newer service, which is to be left alone
 * @throws HabeasError STORE_NEWER when that service allows no older one
 */
export async function migrate(writer: Writer, migrations: readonly SqliteMigration[]): Promise<boolean> {
  const isNew = (await all(writer, 'SELECT 1 FROM sqlite_schema LIMIT 1')).length === 0;
  await writer.ask({ ask: 'exec', text: SCHEMA_TABLE.text });
  const [row] = await all(writer, STORED);
  const stored = row ?? FIRST_SCHEMA;
  requireKnown(migrations, stored);
  const pending = pendingOf(migrations, stored);
  if (!isNew) for (const { run } of pending) await run(writer);
  const now = schemaAfter(pending, stored);
  if (row === undefined || pending.length > 0) {
    const text = `INSERT OR REPLACE INTO ${SCHEMA} VALUES (1, ?1, ?2)`;
    await writer.ask({ ask: 'runEach', text, rows: [[now.number, now.oldest]] });
  }
  return now.number > schemaAfter(migrations, FIRST_SCHEMA).number;
}

/** What a file keeps of its layout; one that was never prepared keeps nothing. */
export async function readSchemaNumber(
  query: (text: string) => Promise<readonly SqliteRow[]>,
): Promise<SchemaNumber> {
  const tables = await query(`SELECT 1 FROM sqlite_schema WHERE name = '${SCHEMA_TABLE.name}'`);
  const rows = (tables.length > 0 ? await query(STORED) : []) as readonly (SqliteRow & SchemaNumber)[];
  return rows[0] ?? FIRST_SCHEMA;
}

/** @throws HabeasError STORE_NEWER when a newer service has changed the layout since `migrate`. */
export async function requireKnownLayout(
  thread: Writer,
  migrations: readonly SqliteMigration[],
): Promise<void> {
  requireKnown(migrations, await readSchemaNumber((text) => all(thread, text)));
}

const STORED = `SELECT "number", "oldest" FROM ${SCHEMA}`;

const all = async (writer: Writer, text: string): Promise<readonly (SqliteRow & SchemaNumber)[]> =>
  (await writer.ask({ ask: 'all', text, parameters: [] })) as readonly (SqliteRow & SchemaNumber)[];
