import type { ErrorCode } from '../../errors/error-codes.js';
import { HabeasError } from '../../errors/habeas-error.js';
import { SqliteError } from './sqlite-fault.js';

const MEANINGS: Readonly<
  Record<SqliteError['reason'], { readonly code: ErrorCode; readonly message: string }>
> = {
  busy: { code: 'STORE_CONFLICT', message: 'Another writer kept the graph busy for too long.' },
  interrupted: { code: 'STORE_TIMEOUT', message: 'The graph database took longer than allowed.' },
  tooLarge: {
    code: 'QUERY_TOO_COSTLY',
    message: 'The question is too large for one statement; ask for less at once.',
  },
  full: {
    code: 'STORE_FULL',
    message: 'The disk of the graph is full and nothing was written; make room, then try again.',
  },
  unavailable: { code: 'STORE_UNAVAILABLE', message: 'The file of the graph database cannot be used.' },
  stopped: { code: 'STORE_UNAVAILABLE', message: 'The graph database does not answer.' },
  other: { code: 'INTERNAL_SERVER_ERROR', message: 'The graph database refused a statement.' },
};

/** An error of the engine as one of ours, the original kept for the log; any other error as it is. */
export function readSqliteError(error: unknown): unknown {
  if (!(error instanceof SqliteError)) return error;
  const { code, message } = MEANINGS[error.reason];
  return new HabeasError(code, message, { cause: error });
}
