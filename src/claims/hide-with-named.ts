import type { Claim } from './claim.js';

type Naming = Pick<Claim, 'about' | 'subject' | 'object' | 'speaker'>;

/** The entities that a claim names. */
const namedBy = ({ about, subject, object, speaker }: Naming): readonly string[] => [
  ...new Set([about, subject, speaker, ...(object === undefined ? [] : [object])]),
];

/**
 * The clearance a claim has once it hides with everything that it names: its words would tell of it.
 * @param clearanceOf 0 for what may be seen by all.
 */
export const clearanceWithNamed = (claim: Naming, own: number, clearanceOf: (id: string) => number): number =>
  Math.max(own, ...namedBy(claim).map(clearanceOf));
