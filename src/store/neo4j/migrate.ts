import { int, type ManagedTransaction, type Session } from 'neo4j-driver';

import { pendingOf, requireKnown, schemaAfter } from '../migration.js';
import type { Connection } from './connection.js';
import { WRITE_LOCK } from './locked.js';
import type { Neo4jMigration } from './migrations.js';
import { readLock, takeWriteLock } from './write-lock.js';

/**
 * Runs the migrations that were not, under the write lock and in one transaction; a new graph needs none.
 * @throws HabeasError STORE_NEWER when a newer service allows no older one
 */
export async function migrate(
  connection: Connection,
  session: Session,
  migrations: readonly Neo4jMigration[],
): Promise<void> {
  const { schema } = await readLock(connection);
  requireKnown(migrations, schema);
  // Most starts have nothing to do, and need not wait for who writes.
  if (pendingOf(migrations, schema).length === 0) return;
  await session.executeWrite((transaction) => runPending(transaction, migrations), {
    timeout: MIGRATION_MILLISECONDS,
  });
}

/** An hour, with the wait for the writer before. */
const MIGRATION_MILLISECONDS = 3_600_000;

async function runPending(
  transaction: ManagedTransaction,
  migrations: readonly Neo4jMigration[],
): Promise<void> {
  const { schema } = await takeWriteLock(transaction);
  requireKnown(migrations, schema);
  const pending = pendingOf(migrations, schema);
  const { records } = await transaction.run<{ held: boolean }>(
    'CYPHER 5 RETURN EXISTS { MATCH (:`Node`) } OR EXISTS { MATCH (:`PastNode`) } AS held',
  );
  if (records[0]?.get('held')) for (const { run } of pending) await run(transaction);
  const { number, oldest } = schemaAfter(pending, schema);
  await transaction.run(`CYPHER 5 MATCH (l:${WRITE_LOCK}) SET l.schema = $number, l.oldest = $oldest`, {
    number: int(number),
    oldest: int(oldest),
  });
}
