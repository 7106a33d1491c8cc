import type { Claim } from './claim.js';
import { CONFIDENTIAL } from './clearance-levels.js';
import type { DerivedPart } from './derived-part.js';
import { groupBy, isAsserting } from './projecting-claims.js';

/** A TrueName for each name and alias of a person who goes by a pseudonym: nowhere else is it a value. */
export function projectTrueNames(part: DerivedPart, owner: string, claims: readonly Claim[]): void {
  if (!claims.some((claim) => claim.predicate === 'pseudonym' && isAsserting(claim))) return;
  const naming = claims.filter(
    (claim) => (claim.predicate === 'name' || claim.predicate === 'alias') && isAsserting(claim),
  );
  for (const [value, group] of groupBy(naming, (claim) => claim.value as string)) {
    part.add('TrueName', owner, 'TRULY_NAMED', { value }, group, value, CONFIDENTIAL);
  }
}
