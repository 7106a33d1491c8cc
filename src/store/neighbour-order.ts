import type { Property } from '../ontology/property.js';
import type { Direction, ListPlan, Traversal } from '../plan/plan.js';
import { countOf, type NodeCounts } from './anchor.js';

/** An order by a property of the node at the end of a to-one field. */
export interface NeighbourOrder {
  readonly traversal: Traversal;
  readonly property: Property;
  readonly direction: Direction;
}

/** With more neighbours than this to each node, too many of them lead to none. */
const MOST_NEIGHBOURS = 10;

/**
 * By what a page of all nodes of a kind can be read along its neighbours, in the order of their index: read forwards,
 * without a condition, and of neighbours of one kind that are not many times as many as the nodes.
 */
export function neighbourOrder(
  { where, order: [first], page }: ListPlan,
  kinds: readonly string[],
  counts: NodeCounts,
): NeighbourOrder | undefined {
  if (where !== undefined || page.backward || page.upTo !== undefined) return undefined;
  if (first?.by !== 'neighbour' || first.term.by !== 'property') return undefined;
  const { traversal, term, direction } = first;
  if (traversal.far.length !== 1 || term.property.order !== true) return undefined;
  if (countOf(traversal.far, counts) > MOST_NEIGHBOURS * countOf(kinds, counts)) return undefined;
  return { traversal, property: term.property, direction };
}
