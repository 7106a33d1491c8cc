import type { EvidenceShownFragment } from '../../generated/graphql.js';

export interface StatedFact extends EvidenceShownFragment {
  readonly predicate?: string | null;
  readonly value?: string | null;
}

interface GatheredFact {
  readonly predicate: string;
  readonly values: readonly { readonly value: string; readonly claims: readonly StatedFact[] }[];
}

/** Puts claims of one predicate, and of one value of it, together; the type of a thing first, its other names last. */
export function gatherFacts(facts: readonly StatedFact[]): readonly GatheredFact[] {
  const byPredicate = Map.groupBy(facts, ({ predicate }) => predicate ?? '');
  return [...byPredicate]
    .map(([predicate, claims]) => ({
      predicate,
      values: [...Map.groupBy(claims, ({ value }) => value ?? '')].map(([value, same]) => ({
        value,
        claims: same,
      })),
    }))
    .sort((left, right) => rank(left.predicate) - rank(right.predicate));
}

const FIRST = ['type', 'date', 'title', 'description'];

function rank(predicate: string): number {
  if (predicate === 'alias') return FIRST.length + 1;
  const position = FIRST.indexOf(predicate);
  return position === -1 ? FIRST.length : position;
}
