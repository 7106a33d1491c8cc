import type { Filter } from '../plan/plan.js';

export type Related = Extract<Filter, { readonly filter: 'related' }>;

/**
 * Where to start looking for the nodes of a list. All nodes of a kind may be many: where a condition picks out few
 * neighbours by their text or id, the search goes from those to the nodes.
 */
export interface Anchored {
  /** Conditions that some neighbour must fulfil, each a place to start. */
  readonly anchors: readonly Related[];
  readonly others: readonly Filter[];
}

export function findAnchors(filter: Filter | undefined): Anchored {
  const all = conjunctsOf(filter);
  const anchors = all.filter((one): one is Related => isSome(one) && picksFew(one));
  return { anchors, others: all.filter((one) => !anchors.some((anchor) => anchor === one)) };
}

/** The conditions all of which must hold. */
export const conjunctsOf = (filter: Filter | undefined): readonly Filter[] => {
  if (filter === undefined) return [];
  return filter.filter === 'and' ? filter.of : [filter];
};

export const isSome = (filter: Filter): filter is Related =>
  filter.filter === 'related' && filter.quantifier === 'some';

/** A code, a date or a part of a name is shared by too many: reading a list in its order meets enough of them soon. */
const picksFew = ({ where }: Related): boolean =>
  conjunctsOf(where).some((one) => isLookedUp(one) || (isSome(one) && picksFew(one)));

function isLookedUp(filter: Filter): boolean {
  if (filter.filter === 'id') return true;
  if (filter.filter === 'text') return filter.on === 'node' && filter.operator !== 'contains';
  return filter.filter === 'oneOf' && filter.on === 'node' && filter.property.type.type === 'text';
}
