import type { Change, GraphStore } from '../../../src/store/graph-store.js';
import { watchMemory } from '../measure/watch-memory.js';

export interface LoadFigures {
  readonly records: number;
  readonly seconds: number;
  /** Of which the generator took, with what it waits for nothing. */
  readonly generating: number;
  /** Nodes and relationships a second, the generator's own time left out. */
  readonly rate: number;
  /** Of this process, in megabytes: the store's threads count, a server does not. */
  readonly peakMegabytes: number;
}

/** Writes the changes one transaction each. */
export async function loadGraph(store: GraphStore, changes: Iterable<Change>): Promise<LoadFigures> {
  const memory = watchMemory();
  let records = 0;
  let writing = 0;
  const started = performance.now();
  for (const change of changes) {
    const from = performance.now();
    await store.transact((transaction) => transaction.apply(change));
    writing += performance.now() - from;
    records += change.putNodes.length + change.putRelationships.length;
  }
  const seconds = (performance.now() - started) / 1_000;
  return {
    records,
    seconds,
    generating: seconds - writing / 1_000,
    rate: Math.round((records / writing) * 1_000),
    peakMegabytes: memory.stop(),
  };
}
