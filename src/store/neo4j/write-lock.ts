import type { Transaction } from 'neo4j-driver';

import type { Connection } from './connection.js';
import { type Locked, type LockRow, READ_LOCKED, readLocked, RETURN_LOCKED, WRITE_LOCK } from './locked.js';
import { runRead } from './run-read.js';

/** Waits for the writer before, of whatever process; those behind wait until this transaction ends. */
export async function takeWriteLock(transaction: Pick<Transaction, 'run'>): Promise<Locked> {
  const { records } = await transaction.run<LockRow>(
    `CYPHER 5 MERGE (l:${WRITE_LOCK} {id: 'write'}) SET l.at = timestamp() ${RETURN_LOCKED}`,
  );
  return readLocked(records[0]?.toObject());
}

/** What stands beside the lock, without waiting for it. */
export async function readLock(connection: Connection): Promise<Locked> {
  const [row] = await runRead<LockRow>(connection, { text: READ_LOCKED, parameters: {} });
  return readLocked(row);
}
