import { Neo4jError } from 'neo4j-driver';

import type { ErrorCode } from '../../errors/error-codes.js';
import { HabeasError } from '../../errors/habeas-error.js';

interface Meaning {
  readonly code: ErrorCode;
  readonly message: string;
}

const UNAVAILABLE: Meaning = { code: 'STORE_UNAVAILABLE', message: 'The graph database does not answer.' };
const TIMEOUT: Meaning = { code: 'STORE_TIMEOUT', message: 'The graph database took longer than allowed.' };
const CONFLICT: Meaning = {
  code: 'STORE_CONFLICT',
  message: 'Another writer kept the graph busy for too long.',
};
/** It does not say why it could not write; that it is to be restarted after such a fault it says to all who ask later. */
const FULL: Meaning = {
  code: 'STORE_FULL',
  message:
    'The graph database could not write, most likely since its disk is full, and nothing was written; make room, start it anew, then try again.',
};
const TOO_COSTLY: Meaning = {
  code: 'QUERY_TOO_COSTLY',
  message: 'The answer would not fit the memory of the graph database.',
};
const UNEXPECTED: Meaning = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'The graph database refused a statement.',
};

/** Beginnings of Neo4j's codes, the first that fits deciding; `N/A` is the driver's for its own pool. */
const MEANINGS: readonly (readonly [string, Meaning])[] = [
  ['ServiceUnavailable', UNAVAILABLE],
  ['SessionExpired', UNAVAILABLE],
  ['ProtocolError', UNAVAILABLE],
  ['N/A', UNAVAILABLE],
  ['Neo.ClientError.Transaction.TransactionTimedOut', TIMEOUT],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', CONFLICT],
  ['Neo.ClientError.Transaction.LockAcquisitionTimeout', CONFLICT],
  ['Neo.TransientError.Transaction.DeadlockDetected', CONFLICT],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', TOO_COSTLY],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', TOO_COSTLY],
  ['Neo.TransientError', UNAVAILABLE],
  ['Neo.DatabaseError.Transaction.TransactionLogError', FULL],
  ['Neo.DatabaseError.Transaction', UNAVAILABLE],
  ['Neo.DatabaseError.Database', UNAVAILABLE],
  ['Neo.ClientError.Security', UNAVAILABLE],
  ['Neo.ClientError.Database', UNAVAILABLE],
];

/** Neo4j has no code of its own for a database that has just started and is still making its first indexes. */
const isStillStarting = ({ message }: Neo4jError): boolean =>
  message.includes('insanely frequent schema changes');

/** An error of the driver as one of ours, the original kept for the log; any other error as it is. */
export function readNeo4jError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (isStillStarting(error)) return new HabeasError(UNAVAILABLE.code, UNAVAILABLE.message, { cause: error });
  const [, meaning] = MEANINGS.find(([start]) => error.code.startsWith(start)) ?? ['', UNEXPECTED];
  return new HabeasError(meaning.code, meaning.message, { cause: error });
}
