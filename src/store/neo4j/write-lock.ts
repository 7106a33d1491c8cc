import type { Transaction } from 'neo4j-driver';

import { HabeasError } from '../../errors/habeas-error.js';
import { FIRST_SCHEMA, type SchemaNumber } from '../migration.js';
import type { Connection } from './connection.js';
import { runRead } from './run-read.js';

/** On which writers of all processes meet; it also keeps what is to be known of the graph as a whole. */
export const WRITE_LOCK = 'WriteLock';

export interface Locked {
  /** Of a restore that has begun and not ended. */
  readonly restoring: string | null;
  readonly schema: SchemaNumber;
}

interface LockRow {
  readonly [key: string]: unknown;
  readonly restoring: string | null;
  readonly number: number | null;
  readonly oldest: number | null;
}

const RETURNED = 'RETURN l.restoring AS restoring, l.schema AS number, l.oldest AS oldest';

const NOTHING: LockRow = { restoring: null, number: null, oldest: null };

const readRow = ({ restoring, number, oldest }: LockRow): Locked => ({
  restoring,
  schema: { number: number ?? FIRST_SCHEMA.number, oldest: oldest ?? FIRST_SCHEMA.oldest },
});

/** Waits for the writer before, of whatever process; those behind wait until this transaction ends. */
export async function takeWriteLock(transaction: Pick<Transaction, 'run'>): Promise<Locked> {
  const { records } = await transaction.run<LockRow>(
    `CYPHER 5 MERGE (l:${WRITE_LOCK} {id: 'write'}) SET l.at = timestamp() ${RETURNED}`,
  );
  return readRow(records[0]?.toObject() ?? NOTHING);
}

/** What stands beside the lock, without waiting for it. */
export async function readLock(connection: Connection): Promise<Locked> {
  const [locked] = await runRead<LockRow>(connection, {
    text: `CYPHER 5 MATCH (l:${WRITE_LOCK} {id: 'write'}) ${RETURNED}`,
    parameters: {},
  });
  return readRow(locked ?? NOTHING);
}

/** What is half restored must not be taken for the graph, nor be loaded into. */
export function requireWhole({ restoring }: Locked): void {
  if (restoring !== null) throw new HabeasError('STORE_INCOMPLETE', HALF_RESTORED);
}

export const HALF_RESTORED =
  'A backup is being restored, or its restore was cut off: wait for it, or run habeas restore again.';
