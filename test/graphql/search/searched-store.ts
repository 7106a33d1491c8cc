import type { GraphStore } from '../../../src/store/graph-store.js';

/** A store that questions search; whoever opens it closes it before the next is opened. */
export interface SearchedStore {
  readonly name: string;
  /** Empty, not yet prepared. */
  readonly open: () => Promise<GraphStore>;
  /** How many random graphs to try. */
  readonly runs: number;
}
