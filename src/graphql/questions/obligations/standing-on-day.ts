import type { ObligationStatus } from '../../../ontology/codes/obligation-status.js';
import { addDays, daysBetween, later } from '../../../ontology/days.js';

export type Status = keyof typeof ObligationStatus.codes;

/** Whole days, both inclusive. */
export interface Count {
  readonly least: number;
  readonly most: number;
}

/** How a State may stand to an obligation, and how many days the time allowed was, or has been, overrun. */
export interface Standing {
  readonly status: Exclude<Status, 'UNKNOWN'>;
  readonly overdue: Count;
}

/** Everything that a clock depends on, to the day; ISO days. */
export interface ClockDays {
  /** Absent where no act on record binds the State. */
  readonly start?: string;
  readonly due: string;
  /** Each counts from the day it was declared or granted, to its last day. */
  readonly postponements: readonly { readonly from: string; readonly until: string }[];
  /** Absent where nothing on record meets the obligation. */
  readonly met?: string;
  /** Last day on which it was found not to be met. */
  readonly unmet?: string;
  /** From when the State may be bound no more. */
  readonly withdrawn?: string;
}

const NONE: Count = { least: 0, most: 0 };

/**
 * All ways in which a State may stand to an obligation on a day: more than one where nothing on record tells whether
 * it was met, and after a withdrawal, of which the record does not tell when it took effect.
 */
export function standingOn(day: string, clock: ClockDays): readonly Standing[] {
  if (clock.start === undefined || day < clock.start) return [{ status: 'NOT_BOUND', overdue: NONE }];
  const bound = boundOn(day, clock);
  return clock.withdrawn !== undefined && clock.withdrawn <= day
    ? [{ status: 'NOT_BOUND', overdue: NONE }, ...bound]
    : bound;
}

function boundOn(day: string, clock: ClockDays): readonly Standing[] {
  const { met, unmet, postponements } = clock;
  if (met !== undefined && met <= day) return [metOn(met, clock)];
  if (postponements.some(({ from, until }) => from <= day && day <= until))
    return [{ status: 'POSTPONED', overdue: NONE }];
  const due = dueOn(day, clock);
  if (day <= due) return [{ status: 'PENDING', overdue: NONE }];
  const overdue = daysBetween(due, day);
  const late: Standing = { status: 'OVERDUE', overdue: { least: overdue, most: overdue } };
  return met !== undefined || (unmet ?? '') >= day ? [late] : [late, ...perhapsMet(due, overdue, unmet)];
}

/** Nothing says that it was met, and nothing that it was not: that is no ground to call it overdue. */
function perhapsMet(due: string, overdue: number, unmet: string | undefined): readonly Standing[] {
  const foundLate = unmet !== undefined && unmet > due;
  const least = foundLate ? daysBetween(due, addDays(unmet, 1)) : 1;
  const metLate: Standing = { status: 'MET_LATE', overdue: { least, most: overdue } };
  return foundLate ? [metLate] : [{ status: 'MET', overdue: NONE }, metLate];
}

function metOn(met: string, clock: ClockDays): Standing {
  const overdue = daysBetween(dueOn(met, clock), met);
  return overdue > 0
    ? { status: 'MET_LATE', overdue: { least: overdue, most: overdue } }
    : { status: 'MET', overdue: NONE };
}

/** The last day allowed, by what was declared up to a day: a later postponement undoes no delay. */
const dueOn = (day: string, { due, postponements }: ClockDays): string =>
  postponements.filter(({ from }) => from <= day).reduce((last, { until }) => later(last, until), due);
