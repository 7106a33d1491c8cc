import type { Ontology } from '../../ontology/ontology.js';
import type { Known, Version } from '../graph-store.js';
import { requireKnownLayout } from './migrate.js';
import type { SqliteMigration } from './migrations.js';
import { pagesOf } from './read-pages.js';
import { readSqliteError } from './read-sqlite-error.js';
import { readNode, readRelationship } from './record-rows.js';
import { kindTable, pastTable, relationshipTable, type Table } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

/**
 * All rows of the present and the past, nodes first. One transaction reads them, so that writers neither wait nor show.
 * @param open gives a thread of their own, which is closed at the end
 */
export async function* readVersions(
  open: () => WorkerThread,
  ontology: Ontology,
  migrations: readonly SqliteMigration[],
): AsyncGenerator<Version> {
  const thread = open();
  try {
    await thread.ask({ ask: 'exec', text: 'BEGIN' });
    await requireKnownLayout(thread, migrations);
    for (const kind of ontology.kinds.values()) {
      for await (const row of rowsOf(thread, kindTable(kind)))
        yield { node: readNode(kind, kindTable(kind), row), ...known(row) };
    }
    for (const relationship of ontology.relationships.values()) {
      const table = relationshipTable(relationship);
      for await (const row of rowsOf(thread, table))
        yield { relationship: readRelationship(relationship, table, row), ...known(row) };
    }
  } catch (error) {
    throw readSqliteError(error);
  } finally {
    await thread.close();
  }
}

async function* rowsOf(thread: WorkerThread, present: Table): AsyncGenerator<SqliteRow> {
  for (const table of [present, pastTable(present)]) {
    for await (const page of pagesOf(thread, table)) yield* page;
  }
}

const known = ({ knownFrom, knownUntil = null }: SqliteRow): Known => ({
  knownFrom: knownFrom as number,
  ...(knownUntil !== null && { knownUntil: knownUntil as number }),
});
