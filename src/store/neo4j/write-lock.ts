import type { Transaction } from 'neo4j-driver';

import { HabeasError } from '../../errors/habeas-error.js';
import type { Connection } from './connection.js';
import { runRead } from './run-read.js';

/** On which writers of all processes meet; it also keeps what is to be known of the graph as a whole. */
export const WRITE_LOCK = 'WriteLock';

export interface Locked {
  /** Of a restore that has begun and not ended. */
  readonly restoring: string | null;
}

/** Waits for the writer before, of whatever process; those behind wait until this transaction ends. */
export async function takeWriteLock(transaction: Pick<Transaction, 'run'>): Promise<Locked> {
  const { records } = await transaction.run<{ restoring: string | null }>(
    `CYPHER 5 MERGE (l:${WRITE_LOCK} {id: 'write'}) SET l.at = timestamp() RETURN l.restoring AS restoring`,
  );
  return { restoring: records[0]?.get('restoring') ?? null };
}

/** What stands beside the lock, without waiting for it. */
export async function readLock(connection: Connection): Promise<Locked> {
  const [locked] = await runRead<{ restoring: string | null }>(connection, {
    text: `CYPHER 5 MATCH (l:${WRITE_LOCK} {id: 'write'}) RETURN l.restoring AS restoring`,
    parameters: {},
  });
  return { restoring: locked?.restoring ?? null };
}

/** What is half restored must not be taken for the graph, nor be loaded into. */
export function requireWhole({ restoring }: Locked): void {
  if (restoring !== null) throw new HabeasError('STORE_INCOMPLETE', HALF_RESTORED);
}

export const HALF_RESTORED =
  'A backup is being restored, or its restore was cut off: wait for it, or run habeas restore again.';
