import type { Ontology, Relationship } from '../../../ontology/ontology.js';

/** What is said and where: two things that one source or one claim names are joined on paper alone. */
const RECORDS = new Set(['Claim', 'Source', 'Toll']);
/** Who speaks of an incident is joined to it by an account; a dispute about it would be the same once more. */
export const REPETITIONS: ReadonlySet<string> = new Set(['Dispute', 'Position']);

/** Relationships that paths go over unless others are named. */
export const hopRelationships = ({ relationships }: Ontology): readonly Relationship[] =>
  [...relationships.values()].filter(({ from, to }) => !isLeftOut(from) && !isLeftOut(to));

const isLeftOut = (ends: readonly string[]): boolean =>
  ends.every((kind) => RECORDS.has(kind) || REPETITIONS.has(kind));
