import type { Property } from '../ontology/property.js';
import type { Direction, ListPlan, OrderKey, Page, Traversal } from '../plan/plan.js';
import { countOf, type NodeCounts } from './anchor.js';
import { type KeyColumn, keyColumns } from './order-keys.js';

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

/** How many nodes of the far kind are looked at before a node's neighbours are all read after all. */
export const MOST_LOOKED_AT = 1_000;

/** The first key of the row from which on a page's rows are. */
export const firstKey = ({ beyond }: Page): OrderKey | null => beyond?.[0] ?? null;

/** An order by a property of a node's neighbours, of which all of a kind can be read along its index. */
export interface FarOrder extends KeyColumn {
  readonly kind: string;
  readonly direction: Direction;
  /** Turned about where the page is read from the end. */
  readonly descending: boolean;
  /** How a row compares to one before it in the order read, or to one after it. */
  readonly after: '<=' | '>=';
  readonly before: '<=' | '>=';
}

/** By what a page of a node's neighbours can be had from all nodes of their kind, without a condition. */
export function farOrder(list: ListPlan, { far: [kind, ...others] }: Traversal): FarOrder | undefined {
  const [first] = list.order;
  if (isNarrowed(list) || kind === undefined || others.length > 0) return undefined;
  if (first?.by !== 'property' || first.property.order !== true) return undefined;
  const { property, direction } = first;
  const [column] = keyColumns(property, direction);
  const descending = (direction === 'DESC') !== list.page.backward;
  const [after, before] = descending ? (['<=', '>='] as const) : (['>=', '<='] as const);
  return column && { ...column, kind, direction, descending, after, before };
}

const isNarrowed = ({ where, asOf, page }: ListPlan): boolean =>
  where !== undefined || asOf !== undefined || page.upTo !== undefined;
