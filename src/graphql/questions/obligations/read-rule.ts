import type { ClockStart } from '../../../ontology/codes/clock-start.js';

/** What a provision's `obligation` says, each member a text of the form its ontology asks for. */
export type Obligation = Readonly<Record<string, string | null | undefined>>;

/** A rule of law that a clock is reckoned with. */
export interface Rule {
  /** Types of treaty action that bind a State. */
  readonly binding: readonly string[];
  /** From when the period runs; several where that can be argued, in the order of the closed list. */
  readonly starts: readonly (keyof typeof ClockStart.codes)[];
  readonly period: string;
  readonly entryIntoForce?: string;
  /** Longest allowed; absent where the rule allows none. */
  readonly postponement?: string;
  readonly extension?: string;
  /** Types of treaty action that meet the obligation. */
  readonly metBy: readonly string[];
}

/** Undefined for a provision that names no period or nothing that starts it: it has no clock. */
export function readRule(obligation: Obligation | null | undefined): Rule | undefined {
  const { trigger, period, start, entryIntoForce, postponement, extension, metBy } = obligation ?? {};
  if (!trigger || !period) return undefined;
  const stated = listed(start ?? 'ACT');
  return {
    binding: listed(trigger),
    starts: (['ACT', 'ENTRY_INTO_FORCE'] as const).filter((one) => stated.includes(one)),
    period,
    ...(entryIntoForce && { entryIntoForce }),
    ...(postponement && { postponement }),
    ...(extension && { extension }),
    metBy: listed(metBy ?? ''),
  };
}

const listed = (codes: string): readonly string[] => codes.split('_OR_').filter((code) => code !== '');
