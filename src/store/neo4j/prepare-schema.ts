import type { ManagedTransaction, Session } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import { requireKnown } from '../migration.js';
import type { Connection } from './connection.js';
import { migrate } from './migrate.js';
import type { Neo4jMigration } from './migrations.js';
import { quoteName } from './quote-name.js';
import type { SchemaEntry } from './schema-entry.js';
import { PAST_IDS, schemaEntries } from './schema-statements.js';
import { rebuildPastSearch, rebuildSearch } from './search/rebuild-search.js';
import {
  ENTITY_WORDS,
  FOLLOWS_LATER,
  FORMER_WORDS,
  PAST_ENTITY_WORDS,
  WORD_ENTRIES,
} from './search/search-entries.js';
import { readLock } from './write-lock.js';
import { inWriteSession } from './write-session.js';

const AWAIT_SECONDS = 300;

/** Made last, so that one that is there says that what it is for is in the graph. */
const FILLED: ReadonlySet<SchemaEntry> = new Set([PAST_IDS, ...WORD_ENTRIES]);

/** Runs migrations, creates what is missing of the schema and fills what is new of it, and waits until all indexes answer. */
export function prepareSchema(
  connection: Connection,
  ontology: Ontology,
  migrations: readonly Neo4jMigration[],
): Promise<void> {
  return inWriteSession(connection, async (session) => {
    requireKnown(migrations, (await readLock(connection)).schema);
    const present = await session.executeRead(readSchema);
    const lacks = ({ name }: Pick<SchemaEntry, 'name'>): boolean => !present.has(name);
    const entries = schemaEntries(ontology);
    const former = entries.filter(({ name }) => present.get(name) === true);
    await drop(
      session,
      former.map(({ name }) => name),
    );
    const missing = entries.filter(({ name }) => present.get(name) !== false);
    await create(
      session,
      missing.filter((entry) => !FILLED.has(entry)),
    );
    await migrate(connection, session, migrations);
    if (lacks(PAST_IDS)) await session.run(DATE_CLAIMS);
    await drop(
      session,
      FORMER_WORDS.filter((name) => present.has(name)),
    );
    if (lacks({ name: ENTITY_WORDS })) await rebuildSearch(connection, ontology);
    else if (lacks({ name: PAST_ENTITY_WORDS })) await rebuildPastSearch(connection, ontology);
    await create(
      session,
      missing.filter((entry) => FILLED.has(entry)),
    );
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
  await drop(
    session,
    asked.map(({ name }) => name),
  );
}

/**
 * All indexes by name, each with whether it is one over words as older services make it, which follows at once; a
 * constraint is one of them, by its index.
 */
async function readSchema(
  transaction: Pick<ManagedTransaction, 'run'>,
): Promise<ReadonlyMap<string, boolean>> {
  const { records } = await transaction.run<{ name: string; followsAtOnce: boolean }>(
    `CYPHER 5 SHOW INDEXES YIELD name, type, options
RETURN name, type = 'FULLTEXT' AND NOT coalesce(options.indexConfig[$followsLater], false) AS followsAtOnce`,
    { followsLater: FOLLOWS_LATER },
  );
  return new Map(records.map((record) => [record.get('name'), record.get('followsAtOnce')]));
}

/** Until they answer, a new graph refuses queries by label. */
async function create(session: Session, entries: readonly SchemaEntry[]): Promise<void> {
  await runAll(
    session,
    entries.map(({ text }) => text),
  );
  await session.run('CYPHER 5 CALL db.awaitIndexes($seconds)', { seconds: AWAIT_SECONDS });
}

const drop = (session: Session, indexes: readonly string[]): Promise<void> =>
  runAll(
    session,
    indexes.map((name) => `CYPHER 5 DROP INDEX ${quoteName(name)} IF EXISTS`),
  );

async function runAll(session: Session, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await session.executeWrite(async (transaction) => {
    for (const text of texts) await transaction.run(text);
  });
}
