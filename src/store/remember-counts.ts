import type { NodeCounts } from './anchor.js';

/** Counts only say where to start, and what was the larger side a minute ago still is. */
const FRESH_MILLISECONDS = 60_000;

/** Counts that are read when they are needed, once a minute at most; a failure is whoever's who asked, and not kept. */
export function rememberCounts(
  read: () => Promise<NodeCounts>,
  now: () => number = () => performance.now(),
): () => Promise<NodeCounts> {
  let known: Promise<NodeCounts> | undefined;
  let readAt = 0;
  return () => {
    if (known === undefined || now() - readAt >= FRESH_MILLISECONDS) {
      readAt = now();
      known = read();
      known.catch(() => {
        known = undefined;
      });
    }
    return known;
  };
}
