import { isDeepStrictEqual } from 'node:util';

import type { Change, Part } from '../store/graph-store.js';

/** What turns one part into the other: only what differs. */
export function diffParts(stored: Part, wanted: Part): Change {
  if (stored.nodes.length + stored.relationships.length === 0) return putting(wanted);
  const [oldNodes, newNodes] = [byId(stored.nodes), byId(wanted.nodes)];
  const [oldRelationships, newRelationships] = [byId(stored.relationships), byId(wanted.relationships)];
  return {
    removeRelationships: stored.relationships
      .filter(({ id }) => !newRelationships.has(id))
      .map(({ id, type }) => ({ id, type })),
    removeNodes: stored.nodes.filter(({ id }) => !newNodes.has(id)).map(({ id, kind }) => ({ id, kind })),
    putNodes: wanted.nodes.filter((node) => !isDeepStrictEqual(node, oldNodes.get(node.id))),
    putRelationships: wanted.relationships.filter(
      (one) => !isDeepStrictEqual(one, oldRelationships.get(one.id)),
    ),
  };
}

const putting = ({ nodes, relationships }: Part): Change => ({
  removeRelationships: [],
  removeNodes: [],
  putNodes: nodes,
  putRelationships: relationships,
});

export const joinChanges = (changes: readonly Change[]): Change => ({
  removeRelationships: changes.flatMap((change) => change.removeRelationships),
  removeNodes: changes.flatMap((change) => change.removeNodes),
  putNodes: changes.flatMap((change) => change.putNodes),
  putRelationships: changes.flatMap((change) => change.putRelationships),
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
