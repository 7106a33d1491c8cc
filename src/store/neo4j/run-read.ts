import type { RecordShape, ResultSummary, Session } from 'neo4j-driver';

import { HabeasError } from '../../errors/habeas-error.js';
import type { RunOptions } from '../graph-store.js';
import { aborted, onAbort } from '../on-abort.js';
import type { Connection } from './connection.js';
import { readNeo4jError } from './read-neo4j-error.js';
import { watchPulse } from './watch-pulse.js';
import { withReject } from './with-reject.js';

/** A text and the values of its parameters. */
interface SentStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface ReadOptions extends RunOptions {
  /** Milliseconds; the connection's own limit if absent. */
  readonly timeout?: number;
}

/** How much later than the server we give up ourselves, in case it does not even say that it has. */
const GRACE_MILLISECONDS = 1_000;
/** Beats that a database misses before a reader gives it up: with its patience before, within six seconds. */
const MISSED_BEATS = 2;

/**
 * The records of one statement that only reads.
 * @throws HabeasError STORE_TIMEOUT, STORE_UNAVAILABLE, QUERY_TOO_COSTLY or REQUEST_ABORTED.
 */
export async function runRead<Shape extends RecordShape>(
  connection: Connection,
  { text, parameters }: SentStatement,
  { signal, onStatement, timeout = connection.statementMilliseconds }: ReadOptions = {},
): Promise<readonly Shape[]> {
  if (signal?.aborted) throw aborted(signal);
  const session = connection.readSession();
  const stop = stopOf(timeout + GRACE_MILLISECONDS, connection, signal);
  try {
    const start = performance.now();
    const sent = onStatement ? text.replace('CYPHER 5', 'CYPHER 5 PROFILE') : text;
    const answer = withoutStack(() => session.run<Shape>(sent, parameters, { timeout }));
    const { records, summary } = await Promise.race([answer, stop.reached]);
    onStatement?.({ text, milliseconds: performance.now() - start, ...addUp(summary.queryProfile) });
    return records.map((record) => record.toObject());
  } catch (error) {
    throw readNeo4jError(error);
  } finally {
    stop.forget();
    closeInTheBackground(session);
  }
}

/** The driver notes the stack of each call, at a price, for errors that we word anew. */
function withoutStack<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Of a step and all below it. */
function addUp(step: ResultSummary['queryProfile']): {
  readonly databaseHits: number;
  readonly rows: number;
} {
  if (!step) return { databaseHits: 0, rows: 0 };
  return step.children
    .map(addUp)
    .reduce(
      (sum, one) => ({ databaseHits: sum.databaseHits + one.databaseHits, rows: sum.rows + one.rows }),
      { databaseHits: step.dbHits ?? 0, rows: step.rows ?? 0 },
    );
}

/** A promise that rejects when the client has gone, the database is dead or the time is up, whichever comes first. */
function stopOf(
  milliseconds: number,
  connection: Connection,
  signal: AbortSignal | undefined,
): { readonly reached: Promise<never>; forget(): void } {
  const { promise, reject } = withReject();
  const timer = setTimeout(() => reject(tooLate()), milliseconds);
  const pulse = watchPulse(connection, MISSED_BEATS);
  const client = onAbort(signal, () => reject(aborted(signal)));
  return {
    reached: Promise.race([promise, pulse.lost]),
    forget: () => {
      clearTimeout(timer);
      pulse.forget();
      client.forget();
    },
  };
}

/** Closing ends a statement still running on the server; whether that worked is nobody's concern any more. */
function closeInTheBackground(session: Session): void {
  session.close().catch(() => undefined);
}

const tooLate = (): HabeasError =>
  new HabeasError('STORE_TIMEOUT', 'The graph database took longer than allowed.');
