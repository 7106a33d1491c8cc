import type { Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import { byPrecedence, isLive } from './projecting-claims.js';

export interface Judged {
  readonly values: Readonly<Record<string, Value>>;
  /** Every judgement on the question, the latest first. */
  readonly judgements: readonly Claim[];
}

/** Where the dispute on a question stands, by the latest judgement that whoever sees the dispute sees: open if there is none. */
export function judgeDispute(question: string, claims: readonly Claim[], clearance: number): Judged {
  const judgements = claims
    .filter((claim) => claim.judgement !== undefined && claim.question === question && isLive(claim))
    .sort(byPrecedence);
  const latest = judgements.find((claim) => claim.clearance <= clearance);
  return {
    values: {
      status: latest?.judgement ?? 'OPEN',
      ...(latest?.answer !== undefined && { resolution: latest.answer }),
      ...(latest && { note: latest.statement }),
    },
    judgements,
  };
}
