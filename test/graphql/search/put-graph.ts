import type { GraphStore, NodeRecord, RelationshipRecord } from '../../../src/store/graph-store.js';
import { change } from '../../fixtures/graph-records.js';

export interface SmallGraph {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

/** Has the store hold this graph in place of another. */
export async function putGraph(
  store: GraphStore,
  { nodes, relationships }: SmallGraph,
  instead?: SmallGraph,
): Promise<void> {
  await store.transact((transaction) =>
    transaction.apply(
      change({
        removeNodes: instead?.nodes ?? [],
        removeRelationships: instead?.relationships ?? [],
        putNodes: nodes,
        putRelationships: relationships,
      }),
    ),
  );
}
