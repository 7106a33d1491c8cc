import type { Filter, ListPlan, Plan } from '../plan/plan.js';
import { listMeasures, needsTotal } from '../plan/shape-answer.js';

export type Related = Extract<Filter, { readonly filter: 'related' }>;

/** How many nodes of each kind there are, by its name; about, for answers do not depend on it. */
export type NodeCounts = ReadonlyMap<string, number>;

/**
 * Where to start looking for the nodes of a list. All nodes of a kind may be many: where a condition picks out few
 * neighbours by their text or id, the search goes from those to the nodes; else from the neighbours if they are fewer.
 */
export interface Anchored {
  /** Conditions that some neighbour must fulfil, each a place to start. */
  readonly anchors: readonly Related[];
  readonly others: readonly Filter[];
  /** Whether an anchor's neighbours must be looked through for want of an index. */
  readonly unindexed: boolean;
}

/** What is looked for: nodes of these kinds, of which `counts` may know how many there are. */
export interface Sought {
  readonly kinds: readonly string[];
  readonly counts: NodeCounts;
  /** Whether each of them must be looked at, however soon a page of them is full. */
  readonly all: boolean;
}

export function findAnchors(filter: Filter | undefined, sought: Sought): Anchored {
  const conditions = conjunctsOf(filter);
  const some = conditions.filter(isSome);
  const few = some.filter(picksFew);
  const anchors = few.length > 0 ? few : smallestSide(some, sought);
  const others = conditions.filter((one) => !anchors.some((anchor) => anchor === one));
  return { anchors, others, unindexed: few.length === 0 };
}

/** The conditions all of which must hold. */
export const conjunctsOf = (filter: Filter | undefined): readonly Filter[] => {
  if (filter === undefined) return [];
  return filter.filter === 'and' ? filter.of : [filter];
};

export const isSome = (filter: Filter): filter is Related =>
  filter.filter === 'related' && filter.quantifier === 'some';

/** Whether counts have a say in where the search for a plan's nodes starts. */
export function dependsOnCounts(plan: Plan): boolean {
  if (plan.step !== 'scan') return false;
  const some = conjunctsOf(plan.list.where).filter(isSome);
  return some.length > 0 && !some.some(picksFew);
}

/** Whether a list's nodes are all looked at: they are counted, or no index has their order. */
export const readsAll = (list: ListPlan): boolean =>
  needsTotal(list) ||
  listMeasures(list).length > 0 ||
  (list.order[0]?.by !== 'property' && list.order[0]?.by !== 'id');

/** A code, a date or a part of a name is shared by many. */
const picksFew = ({ where }: Related): boolean =>
  conjunctsOf(where).some((one) => isLookedUp(one) || (isSome(one) && picksFew(one)));

function isLookedUp(filter: Filter): boolean {
  if (filter.filter === 'id') return true;
  if (filter.filter === 'text') return filter.on === 'node' && filter.operator !== 'contains';
  return filter.filter === 'oneOf' && filter.on === 'node' && filter.property.type.type === 'text';
}

/** The condition whose neighbours are the fewest, and fewer than the nodes themselves. */
function smallestSide(some: readonly Related[], { kinds, counts, all }: Sought): readonly Related[] {
  const nodes = countOf(kinds, counts);
  const sides = some
    .filter((one) => all || !isCommon(one))
    .map((one) => ({ one, nodes: startOf(one, counts) }))
    .filter((side) => side.nodes < nodes)
    .sort((one, other) => one.nodes - other.nodes);
  return sides.slice(0, 1).map(({ one }) => one);
}

/** A page read in order is soon full of nodes whose neighbours are asked for no more than a code. */
const isCommon = ({ where }: Related): boolean =>
  conjunctsOf(where).every((one) => {
    if (isSome(one)) return isCommon(one);
    return (
      one.filter === 'not' || one.filter === 'missing' || one.filter === 'kind' || one.filter === 'oneOf'
    );
  });

/** How many nodes there are at the end of a chain of conditions. */
function startOf({ traversal, where }: Related, counts: NodeCounts): number {
  const [next, ...more] = conjunctsOf(where).filter(isSome);
  return next === undefined || more.length > 0 ? countOf(traversal.far, counts) : startOf(next, counts);
}

/** Nothing is known of what is not counted, and nothing gained by starting there. */
const countOf = (kinds: readonly string[], counts: NodeCounts): number =>
  kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? Number.POSITIVE_INFINITY), 0);
