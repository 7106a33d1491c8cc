import type { Kind, Ontology, Relationship, Traversal } from '../../../ontology/ontology.js';
import { walksOf } from '../../../ontology/walks-of.js';

/** What of a neighbourhood is asked for; all of it if nothing is said. */
export interface Narrowed {
  readonly kinds?: readonly string[] | null;
  readonly relationships?: readonly Relationship[] | null;
  readonly direction?: Traversal['direction'] | null;
}

/** The walks that lead on from a kind, in the order of the ontology, outwards first. */
export const neighbourWalks = (
  ontology: Ontology,
  kind: Kind,
  { kinds, relationships, direction }: Narrowed,
): readonly Traversal[] =>
  [...ontology.relationships.values()]
    .filter((one) => !relationships || relationships.includes(one))
    .flatMap((relationship) => [
      ...(direction !== 'in' && relationship.from.includes(kind.name)
        ? walksOf(ontology, relationship, 'out', kinds ?? undefined)
        : []),
      ...(direction !== 'out' && relationship.to.includes(kind.name)
        ? walksOf(ontology, relationship, 'in', kinds ?? undefined)
        : []),
    ]);
