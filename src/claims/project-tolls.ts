import type { Composite } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import type { DerivedPart } from './derived-part.js';
import { groupBy, isAsserting } from './projecting-claims.js';

export const HAS_TOLL = 'HAS_TOLL';

/** One Toll for each count that is claimed; two that differ both stay. */
export function projectTolls(part: DerivedPart, owner: string, claims: readonly Claim[]): void {
  const counting = claims.filter((claim) => claim.predicate === HAS_TOLL && isAsserting(claim));
  for (const group of groupBy(counting, ({ value }) => JSON.stringify(countOf(value))).values()) {
    const count = countOf(group[0]?.value);
    const known = Object.fromEntries(Object.entries(count).filter(([, value]) => value !== null)) as Record<
      string,
      string | number
    >;
    part.support(part.add('Toll', owner, HAS_TOLL, known, group, count), group);
  }
}

export const countOf = (value: Claim['value']): Composite => {
  const { kind = null, least = null, most = null } = (value ?? {}) as Composite;
  return { kind, least, most };
};
