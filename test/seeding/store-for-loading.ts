import type { GraphStore } from '../../src/store/graph-store.js';

/** How another process opens the same store. */
export type StoreAddress =
  { readonly file: string } | { readonly uri: string; readonly user?: string; readonly password?: string };

/** A store of its own, empty and prepared. */
export interface StoreForLoading {
  readonly store: GraphStore;
  readonly address: StoreAddress;
  close(): Promise<void>;
}

export interface LoadingUnderTest {
  readonly name: string;
  readonly open: () => Promise<StoreForLoading>;
  /** How many times a load of the seed is killed, and how many times one of corrections. */
  readonly kills: number;
}
