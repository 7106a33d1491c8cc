import { addDays, addDuration, type Days, daysBetween, earlier, later } from '../../../ontology/days.js';
import { clockScenarios, daysOf } from './clock-scenarios.js';
import type { Rule } from './read-rule.js';
import { type ClockDays, type Count, type Standing, standingOn, type Status } from './standing-on-day.js';
import type { StateRecord } from './state-record.js';

/** How a State stands by one reading of the law. */
export interface Reading extends Summary {
  readonly basis: Rule['starts'][number];
  readonly start?: Days;
  /** Without any postponement. */
  readonly due?: Days;
  /** The last day of the postponements on record. */
  readonly postponedUntil?: Days;
}

export interface Summary {
  readonly status: Status;
  readonly possible: readonly Standing['status'][];
  readonly overdue: Count;
}

const STATUSES: readonly Standing['status'][] = [
  'NOT_BOUND',
  'PENDING',
  'POSTPONED',
  'OVERDUE',
  'MET',
  'MET_LATE',
];

/** @param asOf the days asked about: how it stood on each of them */
export function reckonReading(rule: Rule, basis: Reading['basis'], record: StateRecord, asOf: Days): Reading {
  const start = startOf(rule, basis, record);
  if (!start)
    return { basis, ...summarize([{ status: 'NOT_BOUND', possible: ['NOT_BOUND'], overdue: NONE }]) };
  const due = shift(start, rule.period);
  const scenarios = clockScenarios(rule, record, start, asOf);
  if (!scenarios) return { basis, start, due, ...leftOpen(due, asOf) };
  const standings = scenarios.flatMap((clock) =>
    daysToTry(clock, asOf).flatMap((day) => standingOn(day, clock)),
  );
  const ends = scenarios.flatMap(({ postponements }) => postponements.slice(-1).map(({ until }) => until));
  const postponedUntil = rangeOf(ends);
  return {
    basis,
    start,
    due,
    ...(postponedUntil && { postponedUntil }),
    ...summarize(standings.map(({ status, overdue }) => ({ status, possible: [status], overdue }))),
  };
}

/** What several answers come to: the one status that all give, or UNKNOWN; and the least and most days overdue. */
export function summarize(answers: readonly Summary[]): Summary {
  const possible = STATUSES.filter((status) => answers.some((answer) => answer.possible.includes(status)));
  const [only, ...others] = possible;
  return {
    status: only !== undefined && others.length === 0 ? only : 'UNKNOWN',
    possible,
    overdue: {
      least: Math.min(...answers.map(({ overdue }) => overdue.least)),
      most: Math.max(...answers.map(({ overdue }) => overdue.most)),
    },
  };
}

const NONE: Count = { least: 0, most: 0 };

/** Nobody is bound by an instrument that is not in force. */
function startOf(rule: Rule, basis: Reading['basis'], { act, inForce }: StateRecord): Days | undefined {
  if (!act) return undefined;
  const from = basis === 'ACT' ? act : shift(act, rule.entryIntoForce ?? 'P0D');
  if (!inForce) return from;
  return { earliest: later(from.earliest, inForce.earliest), latest: later(from.latest, inForce.latest) };
}

const shift = ({ earliest, latest }: Days, duration: string): Days => ({
  earliest: addDuration(earliest, duration),
  latest: addDuration(latest, duration),
});

/** The days of those asked about on which a status may change. */
function daysToTry(clock: ClockDays, asOf: Days): readonly string[] {
  const { start, due, postponements, met, unmet, withdrawn } = clock;
  const changes = [start, due, met, unmet, withdrawn, ...postponements.flatMap(Object.values<string>)];
  const around = changes.flatMap((day) =>
    day === undefined ? [] : [addDays(day, -1), day, addDays(day, 1)],
  );
  const within = around.filter((day) => asOf.earliest < day && day < asOf.latest);
  return [...new Set([...daysOf(asOf, asOf), ...within])];
}

const rangeOf = ([first, ...others]: readonly string[]): Days | undefined =>
  first === undefined
    ? undefined
    : { earliest: others.reduce(earlier, first), latest: others.reduce(later, first) };

const leftOpen = (due: Days, { latest }: Days): Summary => ({
  status: 'UNKNOWN',
  possible: STATUSES,
  overdue: { least: 0, most: Math.max(0, daysBetween(due.earliest, latest)) },
});
