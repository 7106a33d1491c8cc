import { randomUUID } from 'node:crypto';

import type { ManagedTransaction, Session } from 'neo4j-driver';

import { HabeasError } from '../../errors/habeas-error.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Version } from '../graph-store.js';
import { latestOf, NOT_EMPTY, together } from '../restoring.js';
import type { Connection } from './connection.js';
import { advanceClock } from './keep-versions.js';
import { WRITE_LOCK } from './locked.js';
import type { Neo4jMigration } from './migrations.js';
import { dropAskedIndexes, prepareSchema } from './prepare-schema.js';
import { takeWriteLock } from './write-lock.js';
import { inWriteSession } from './write-session.js';
import { writeVersions } from './write-versions.js';

const BATCH = 2_000;
const MANY_BATCHES = 10;

/**
 * Fills an empty graph, some versions a transaction. A mark beside the lock says so until all are there: nobody else
 * writes meanwhile, and what a restore that was cut off has left is taken away by the next.
 */
export async function restoreVersions(
  connection: Connection,
  ontology: Ontology,
  migrations: readonly Neo4jMigration[],
  versions: AsyncIterable<Version>,
): Promise<void> {
  await prepareSchema(connection, ontology, migrations);
  const mark = randomUUID();
  await inWriteSession(connection, async (session) => {
    await session.executeWrite((transaction) => begin(transaction, mark));
    await session.run(EMPTY);
    let latest = 0;
    let batches = 0;
    for await (const batch of together(versions, BATCH)) {
      batches += 1;
      // Of less, dropping and building them again takes longer than they do.
      if (batches === MANY_BATCHES) await dropAskedIndexes(session, ontology);
      await marked(session, mark, (transaction) => writeVersions(transaction, ontology, batch));
      latest = Math.max(latest, latestOf(batch));
    }
    await prepareSchema(connection, ontology, migrations);
    await marked(session, mark, async (transaction) => {
      await advanceClock(transaction, new Date(latest));
      await transaction.run(`CYPHER 5 MATCH (l:${WRITE_LOCK}) SET l.restoring = null`);
    });
  });
}

async function begin(transaction: ManagedTransaction, mark: string): Promise<void> {
  const { restoring } = await takeWriteLock(transaction);
  const { records } = await transaction.run<{ holds: boolean }>(
    'CYPHER 5 RETURN EXISTS { MATCH (:`Node`) } OR EXISTS { MATCH (:`PastNode`) } AS holds',
  );
  if (restoring === null && records[0]?.get('holds')) throw new HabeasError('BAD_USER_INPUT', NOT_EMPTY);
  await transaction.run(`CYPHER 5 MATCH (l:${WRITE_LOCK}) SET l.restoring = $mark`, { mark });
}

/** In a transaction in which no other restore can begin. */
const marked = (
  session: Session,
  mark: string,
  work: (transaction: ManagedTransaction) => Promise<void>,
): Promise<void> =>
  session.executeWrite(async (transaction) => {
    if ((await takeWriteLock(transaction)).restoring !== mark)
      throw new HabeasError('STORE_CONFLICT', 'Another restore has begun in this graph.');
    await work(transaction);
  });

const EMPTY = `CYPHER 5 MATCH (n) WHERE n:\`Node\` OR n:\`PastNode\` OR n:SearchWord
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`;
