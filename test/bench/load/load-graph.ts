import type { Change, GraphStore } from '../../../src/store/graph-store.js';

/** Writes the changes one transaction each. */
export async function loadGraph(store: GraphStore, changes: Iterable<Change>): Promise<void> {
  for (const change of changes) await store.transact((transaction) => transaction.apply(change));
}
