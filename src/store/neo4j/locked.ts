import { HabeasError } from '../../errors/habeas-error.js';
import { FIRST_SCHEMA, type SchemaNumber } from '../migration.js';

/** On which writers of all processes meet; it also keeps what is to be known of the graph as a whole. */
export const WRITE_LOCK = 'WriteLock';

export interface Locked {
  /** Of a restore that has begun and not ended. */
  readonly restoring: string | null;
  readonly schema: SchemaNumber;
}

export interface LockRow {
  readonly [key: string]: unknown;
  readonly restoring: string | null;
  readonly number: number | null;
  readonly oldest: number | null;
}

export const RETURN_LOCKED = 'RETURN l.restoring AS restoring, l.schema AS number, l.oldest AS oldest';
/** Waits for no writer. */
export const READ_LOCKED = `CYPHER 5 MATCH (l:${WRITE_LOCK} {id: 'write'}) ${RETURN_LOCKED}`;

const NOTHING: LockRow = { restoring: null, number: null, oldest: null };

export function readLocked(row: LockRow = NOTHING): Locked {
  const { restoring, number, oldest } = row;
  return {
    restoring,
    schema: { number: number ?? FIRST_SCHEMA.number, oldest: oldest ?? FIRST_SCHEMA.oldest },
  };
}

/** What is half restored must not be taken for the graph, nor be loaded into. */
export function requireWhole({ restoring }: Locked): void {
  if (restoring !== null) throw new HabeasError('STORE_INCOMPLETE', HALF_RESTORED);
}

export const HALF_RESTORED =
  'A backup is being restored, or its restore was cut off: wait for it, or run habeas restore again.';
