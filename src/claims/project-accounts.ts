import type { Claim } from './claim.js';
import type { DerivedPart } from './derived-part.js';
import { groupBy, isLive } from './projecting-claims.js';

/** One Account for each who speaks of an incident, and the side from which they speak. */
export function projectAccounts(part: DerivedPart, owner: string, claims: readonly Claim[]): void {
  const told = claims.filter((claim) => claim.side !== undefined && isLive(claim));
  for (const group of groupBy(told, ({ speaker, side }) => `${speaker} ${String(side)}`).values()) {
    const [first] = group;
    if (!first?.side) continue;
    const id = part.add('Account', owner, 'HAS_ACCOUNT', { side: first.side }, group, [
      first.speaker,
      first.side,
    ]);
    part.holders(id, group);
    part.support(id, group);
  }
}
