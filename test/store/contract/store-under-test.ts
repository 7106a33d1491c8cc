import type { GraphStore } from '../../../src/store/graph-store.js';

/** A store that the contract is about. */
export interface StoreUnderTest {
  readonly name: string;
  /** An empty store, not yet prepared; whoever opens it closes it before the next is opened. */
  readonly open: () => Promise<GraphStore>;
  /** Whether it refuses what refers to lists of its own more than 500 times, as SQLite does from 3.54 on. */
  readonly refusesMany?: boolean;
}
