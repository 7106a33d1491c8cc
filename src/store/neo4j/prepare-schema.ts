import type { ManagedTransaction, Session } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Connection } from './connection.js';
import { migrate } from './migrate.js';
import type { Neo4jMigration } from './migrations.js';
import { quoteName } from './quote-name.js';
import type { SchemaEntry } from './schema-entry.js';
import { PAST_IDS, schemaEntries } from './schema-statements.js';
import { rebuildPastSearch, rebuildSearch } from './search/rebuild-search.js';
import { ENTITY_WORDS, PAST_ENTITY_WORDS } from './search/search-entries.js';
import { inWriteSession } from './write-session.js';

const AWAIT_SECONDS = 300;

/** Runs migrations, creates what is missing of the schema, waits until all indexes answer, and fills the one over words if it is new. */
export function prepareSchema(
  connection: Connection,
  ontology: Ontology,
  migrations: readonly Neo4jMigration[],
): Promise<void> {
  return inWriteSession(connection, async (session) => {
    const present = await session.executeRead(readSchema);
    const missing = schemaEntries(ontology).filter(({ name }) => !present.has(name));
    if (missing.length > 0) await session.executeWrite((transaction) => create(transaction, missing));
    // Until they answer, a new graph refuses queries by label.
    await session.run('CYPHER 5 CALL db.awaitIndexes($seconds)', { seconds: AWAIT_SECONDS });
    await migrate(connection, session, migrations);
    if (missing.some(({ name }) => name === PAST_IDS.name)) await session.run(DATE_CLAIMS);
    const lacks = (index: string): boolean => missing.some(({ name }) => name === index);
    if (lacks(ENTITY_WORDS)) await rebuildSearch(connection, ontology);
    else if (lacks(PAST_ENTITY_WORDS)) await rebuildPastSearch(connection, ontology);
  });
}

/** Of claims that are older than past versions it is known when they were recorded and retracted. */
const DATE_CLAIMS = `CYPHER 5 MATCH (c:\`Claim\`) WHERE c.knownFrom IS NULL
CALL (c) { SET c.knownFrom = datetime(coalesce(c.retractedAt, c.recordedAt)).epochMillis } IN TRANSACTIONS OF 5000 ROWS`;

/** Drops the indexes that only questions use, of a graph that holds nothing; whether it did. */
export function putOffIndexes(connection: Connection, ontology: Ontology): Promise<boolean> {
  return inWriteSession(connection, async (session) => {
    const { records } = await session.run<{ held: number }>(
      'CYPHER 5 MATCH (n:`Node`) RETURN count(n) AS held',
    );
    if (records[0]?.get('held') !== 0) return false;
    await dropAskedIndexes(session, ontology);
    return true;
  });
}

/** Drops the indexes that only questions use. */
export async function dropAskedIndexes(session: Session, ontology: Ontology): Promise<void> {
  const asked = schemaEntries(ontology).filter((entry) => entry.asked === true);
  await session.executeWrite(async (transaction) => {
    for (const { name } of asked) await transaction.run(`CYPHER 5 DROP INDEX ${quoteName(name)} IF EXISTS`);
  });
}

/** Names of all indexes, with their state; a constraint is one of them, by its index. */
async function readSchema(
  transaction: Pick<ManagedTransaction, 'run'>,
): Promise<ReadonlyMap<string, string>> {
  const { records } = await transaction.run<{ name: string; state: string }>(
    'CYPHER 5 SHOW INDEXES YIELD name, state',
  );
  return new Map(records.map((record) => [record.get('name'), record.get('state')]));
}

async function create(transaction: ManagedTransaction, entries: readonly SchemaEntry[]): Promise<void> {
  for (const { text } of entries) await transaction.run(text);
}
