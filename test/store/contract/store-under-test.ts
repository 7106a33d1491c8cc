import type { GraphStore } from '../../../src/store/graph-store.js';

/** A store that the contract is about. */
export interface StoreUnderTest {
  readonly name: string;
  /** An empty store, not yet prepared; whoever opens it closes it before the next is opened. */
  readonly open: () => Promise<GraphStore>;
}
