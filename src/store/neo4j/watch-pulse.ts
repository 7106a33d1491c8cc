import { setTimeout as wait } from 'node:timers/promises';

import type { Connection } from './connection.js';
import { withReject } from './with-reject.js';

/** After so long without an answer the database is asked whether it is alive: a long statement may be no worse than long. */
const PATIENCE_MILLISECONDS = 3_000;
const BEAT_MILLISECONDS = 1_000;

export interface WatchedPulse {
  /** Rejects when so many beats in a row, a second each, had no answer. */
  readonly lost: Promise<never>;
  readonly forget: () => void;
}

/** @param misses more than one, since a beat may be late because this process was */
export function watchPulse(connection: Connection, misses: number): WatchedPulse {
  const { promise: lost, reject: lose } = withReject();
  // It may be that nobody waits for it any more.
  lost.catch(() => undefined);
  let asking = false;
  const watch = setInterval(() => {
    if (asking) return;
    asking = true;
    void missedOf(connection, misses)
      .catch(lose)
      .finally(() => (asking = false));
  }, PATIENCE_MILLISECONDS);
  return { lost, forget: () => clearInterval(watch) };
}

async function missedOf(connection: Connection, misses: number): Promise<void> {
  const start = performance.now();
  try {
    await connection.beat();
  } catch (fault) {
    if (misses <= 1) throw fault;
    await wait(Math.max(0, start + BEAT_MILLISECONDS - performance.now()), undefined, { ref: false });
    await missedOf(connection, misses - 1);
  }
}
