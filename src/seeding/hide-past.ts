import { isDeepStrictEqual } from 'node:util';

import type { Claim } from '../claims/claim.js';
import { CONFIDENTIAL, visibilityOf } from '../claims/clearance-levels.js';
import { groupBy } from '../claims/projecting-claims.js';
import { relationshipId } from '../claims/record-relationship.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Change, Withheld } from '../store/graph-store.js';

/** Claims that no longer stand, each no less confidential than what says the same now: to make it so is to hide it. */
export function hideGone(gone: readonly Claim[], standing: readonly Claim[]): readonly Claim[] {
  if (gone.length === 0) return gone;
  const alike = groupBy(standing, keyOf);
  return gone.map((claim) => {
    const same = (alike.get(keyOf(claim)) ?? []).filter((other) => saysTheSame(claim, other));
    const clearance = Math.max(claim.clearance, ...same.map((other) => other.clearance));
    if (clearance === claim.clearance) return claim;
    return { ...claim, clearance, visibility: visibilityOf(clearance) };
  });
}

/**
 * All former versions of what a change touches, for none but those who may see all: a name that is protected from now
 * on may stand in any of them, in any of their texts.
 */
export const pastOf = (change: Change): readonly Withheld[] => [
  ...[...change.putNodes, ...change.removeNodes].map(({ id, kind }) => ({
    id,
    kind,
    clearance: CONFIDENTIAL,
  })),
  ...[...change.putRelationships, ...change.removeRelationships].map(({ id, type }) => ({
    id,
    type,
    clearance: CONFIDENTIAL,
  })),
];

/** What past versions may not show any more, since a claim behind it was made more confidential. */
export function withheldSince(
  ontology: Ontology,
  before: readonly Claim[],
  after: readonly Claim[],
): readonly Withheld[] {
  const now = new Map(after.map((claim) => [claim.id, claim]));
  return before.flatMap((claim) => {
    const clearance = now.get(claim.id)?.clearance ?? claim.clearance;
    return clearance > claim.clearance ? shownOf(ontology, claim, clearance) : [];
  });
}

function shownOf(ontology: Ontology, claim: Claim, clearance: number): readonly Withheld[] {
  const { subject: id, predicate, object, properties = {} } = claim;
  if (object !== undefined) {
    const tie = relationshipId(ontology, predicate, id, object, properties);
    return [{ type: predicate, id: tie, clearance }];
  }
  const kind = ontology.kindOfId(id);
  if (kind === undefined) return [];
  const hides = { kind: kind.name, id, clearance };
  // A node is found by its names, so that it cannot be shown without one of them.
  if (predicate === 'name' || predicate === 'alias') return [hides];
  const property = predicate === 'identifier' ? 'identifiers' : predicate;
  return kind.properties.has(property) ? [{ ...hides, property }] : [];
}

const keyOf = ({ subject, predicate }: Claim): string => `${subject} ${predicate}`;

/** Of two claims with one key. */
const saysTheSame = (one: Claim, other: Claim): boolean =>
  isDeepStrictEqual(contentOf(one), contentOf(other));

const contentOf = ({ predicate, object, value, properties, statement }: Claim): readonly unknown[] => [
  object,
  value,
  properties,
  predicate === 'statement' ? statement : undefined,
];
