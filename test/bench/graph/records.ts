import type { NodeRecord, RelationshipRecord } from '../../../src/store/graph-store.js';

/** Nodes, and relationships whose ends are among them or were given before. */
export interface Records {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}
