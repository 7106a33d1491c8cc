import type { Kind } from '../ontology/ontology.js';
import type { Claim } from './claim.js';
import type { DerivedPart } from './derived-part.js';
import { judgeDispute } from './judge-dispute.js';
import { bySight, groupBy, lowestClearance } from './projecting-claims.js';
import { type Range, type Taken, takenPositions } from './take-positions.js';

/** A Dispute for each question to which claims give answers that cannot all be right: asked by an extract, or following from differing values. */
export function projectDisputes(
  part: DerivedPart,
  kind: Kind,
  owner: string,
  claims: readonly Claim[],
): void {
  for (const [question, taken] of groupBy(takenPositions(kind, claims), (one) => one.question)) {
    const voices = firstOfEachVoice(taken);
    const pairs = voices.flatMap((one, at) => voices.slice(at + 1).map((other) => [one, other] as const));
    const conflicts = pairs.filter(([one, other]) => conflict(one, other));
    if (conflicts.length === 0) continue;
    const positions = groupBy(taken, ({ answer }) => answer);
    const clearance = whoSeesConflict(conflicts);
    const { values, judgements } = judgeDispute(question, claims, clearance);
    const dispute = part.add(
      'Dispute',
      owner,
      'HAS_DISPUTE',
      { question, basis: basisOf(taken, clearance), ...values },
      claimsOf(taken),
      question,
      clearance,
    );
    part.holders(dispute, claimsOf(taken));
    part.support(dispute, judgements);
    for (const [value, group] of positions) {
      const holding = claimsOf(group);
      const seen = Math.max(clearance, lowestClearance(holding));
      const position = part.add(
        'Position',
        dispute,
        'HAS_POSITION',
        { value },
        holding,
        [question, value],
        seen,
      );
      part.holders(position, holding);
      part.support(position, holding);
    }
    for (const [one, other] of conflicts) part.compare('CONTRADICTS', one.claim, other.claim);
  }
}

/** Two different answers, unless both are ranges that share a day or a number, or they speak of times apart. */
const conflict = (one: Taken, other: Taken): boolean =>
  one.answer !== other.answer && !meet(one.range, other.range) && !apart(one.during, other.during);

const apart = (one: Range | undefined, other: Range | undefined): boolean =>
  one !== undefined && other !== undefined && (one.to < other.from || other.to < one.from);
const meet = (one: Range | undefined, other: Range | undefined): boolean =>
  one !== undefined && other !== undefined && !apart(one, other);

/** One claim for each speaker and answer, so that the pairs compared stay few. */
function firstOfEachVoice(taken: readonly Taken[]): readonly Taken[] {
  const voices = groupBy(taken, ({ answer, claim }) => JSON.stringify([answer, claim.speaker]));
  return [...voices.values()].flatMap((group) =>
    [...group].sort((one, other) => bySight(one.claim, other.claim)).slice(0, 1),
  );
}

/** By what whoever sees the dispute sees. */
const basisOf = (taken: readonly Taken[], clearance: number): string =>
  taken.some(({ claim, question }) => claim.question === question && claim.clearance <= clearance)
    ? 'ASKED'
    : 'RULE';

/** Each once, though it may take a position by an extract's words and by rule. */
const claimsOf = (taken: readonly Taken[]): readonly Claim[] => [...new Set(taken.map(({ claim }) => claim))];

/** The lowest clearance at which two answers are seen that cannot both be right: below it there is no dispute. */
const whoSeesConflict = (conflicts: readonly (readonly [Taken, Taken])[]): number =>
  Math.min(...conflicts.map(([one, other]) => Math.max(one.claim.clearance, other.claim.clearance)));
