import type { Ontology } from '../ontology/ontology.js';
import type { RelationshipRecord, Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { byPrecedence, groupBy, idsOf, isAsserting, lowestClearance } from './projecting-claims.js';
import { recordRelationship, relationshipId } from './record-relationship.js';

/** The relationships an entity's claims give: one for each type, far end and set of key properties. */
export function projectRelationships(
  ontology: Ontology,
  owner: string,
  claims: readonly Claim[],
  ownerClearance = 0,
): readonly RelationshipRecord[] {
  const stating = claims
    .filter(
      (claim): claim is Claim & { readonly object: string } =>
        claim.object !== undefined && isAsserting(claim),
    )
    .sort(byPrecedence);
  const groups = groupBy(stating, ({ predicate, object, properties }) =>
    relationshipId(ontology, predicate, owner, object, properties ?? {}),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group as readonly (Claim & { readonly object: string })[];
    if (!first) return [];
    const clearance = Math.max(ownerClearance, lowestClearance(group));
    const values: Record<string, Value> = {};
    for (const claim of group.filter((one) => one.clearance <= clearance)) {
      for (const [name, value] of Object.entries(claim.properties ?? {})) values[name] ??= value;
    }
    return [
      recordRelationship(ontology, {
        type: first.predicate,
        from: owner,
        to: first.object,
        owner,
        clearance,
        values,
        claims: idsOf(group),
      }),
    ];
  });
}
