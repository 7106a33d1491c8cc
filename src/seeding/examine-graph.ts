import type { Ontology } from '../ontology/ontology.js';
import type { Change, GraphStore } from '../store/graph-store.js';
import { rebuildGraph } from './rebuild-graph.js';

/** Named one by one; of more, only how many there are. */
const MOST_NAMED = 20;
const SOURCES_AT_A_TIME = 20;

/**
 * What the graph holds that its claims do not say, or lacks that they do, and claims without their source.
 * @returns a line each, with the way out; empty if the graph is whole
 */
export async function examineGraph(
  store: GraphStore,
  ontology: Ontology,
  onProgress?: (done: number, total: number) => void,
): Promise<readonly string[]> {
  const found: string[] = [];
  const onDifference = (change: Change): number => found.push(...differencesOf(change));
  await rebuildGraph(store, { ontology, dryRun: true, onDifference, ...(onProgress && { onProgress }) });
  const all = [...(await lostSources(store, ontology)), ...found];
  if (all.length <= MOST_NAMED) return all;
  return [...all.slice(0, MOST_NAMED), `${String(all.length - MOST_NAMED)} more of this sort.`];
}

const MEND = 'habeas rebuild computes it anew.';

const differencesOf = (change: Change): readonly string[] => [
  ...[...change.removeNodes, ...change.removeRelationships].map(
    ({ id }) => `${id} is in the graph, and no claim says so: ${MEND}`,
  ),
  ...[...change.putNodes, ...change.putRelationships].map(
    ({ id }) => `${id} is missing or not as its claims say: ${MEND}`,
  ),
];

async function lostSources(store: GraphStore, ontology: Ontology): Promise<readonly string[]> {
  const sources = (await store.owners()).filter((id) => ontology.kindOfId(id)?.name === 'Source');
  const lost: string[] = [];
  for (let at = 0; at < sources.length; at += SOURCES_AT_A_TIME) {
    const batch = sources.slice(at, at + SOURCES_AT_A_TIME);
    const there = await store.transact((transaction) => transaction.existing(batch));
    lost.push(...batch.filter((id) => !there.has(id)));
  }
  return lost.map((id) => `${id} has claims, and is no node: load its extract again.`);
}
