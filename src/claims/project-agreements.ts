import type { Ontology } from '../ontology/ontology.js';
import type { Claim } from './claim.js';
import type { DerivedPart } from './derived-part.js';
import { countOf, HAS_TOLL } from './project-tolls.js';
import { bySight, groupBy, isAsserting, isLive } from './projecting-claims.js';
import { relationshipId } from './record-relationship.js';

/** Every source names what it speaks of: that is no agreement on a fact. */
const LABELS: ReadonlySet<string> = new Set(['name', 'alias', 'identifier', 'description', 'visibility']);

/**
 * Ties each claim to claims of other speakers that say the same: to one of each side at least, so that whether
 * anybody else says it, and from which side, can be asked of any claim, and the ties stay few however many agree.
 */
export function projectAgreements(ontology: Ontology, part: DerivedPart, claims: readonly Claim[]): void {
  const said = claims.flatMap((claim) => sayingsOf(ontology, claim).map((saying) => ({ saying, claim })));
  for (const group of groupBy(said, ({ saying }) => saying).values()) {
    const alike = group.map(({ claim }) => claim).sort(bySight);
    const bySide = groupBy(alike, ({ side = '' }) => side);
    for (const claim of alike) {
      for (const voices of bySide.values()) {
        const other = voices.find(({ speaker }) => speaker !== claim.speaker);
        if (other) part.compare('CORROBORATES', claim, other);
      }
    }
  }
}

/** What a claim says, in words that are the same for all that say it. */
function sayingsOf(ontology: Ontology, claim: Claim): readonly string[] {
  const { predicate, subject, object, value, properties = {}, question, answer, judgement } = claim;
  const sayings: string[] = [];
  if (isLive(claim) && question !== undefined && judgement === undefined)
    sayings.push(JSON.stringify(['answer', question, answer]));
  if (!isAsserting(claim) || LABELS.has(predicate)) return sayings;
  if (predicate === HAS_TOLL) sayings.push(JSON.stringify([predicate, countOf(value)]));
  else if (object !== undefined)
    sayings.push(relationshipId(ontology, predicate, subject, object, properties));
  else if (value !== undefined) sayings.push(JSON.stringify([predicate, value]));
  return sayings;
}
