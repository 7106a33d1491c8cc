import { addDays, addDuration, type Days, earlier } from '../../../ontology/days.js';
import type { Rule } from './read-rule.js';
import type { ClockDays } from './standing-on-day.js';
import type { Prolongation, StateRecord } from './state-record.js';

/** A record with more partial dates than give so many ways is not tried out. */
const MOST_SCENARIOS = 4_096;

type Span = ClockDays['postponements'][number];

/**
 * Each way in which the partial dates of a record may have come out, or undefined where those are too many. A status
 * changes only where one day passes another, so the ends of each date and the days asked about stand for all between.
 * @param start the day from which the period runs
 */
export function clockScenarios(
  rule: Rule,
  record: StateRecord,
  start: Days,
  asOf: Days,
): readonly ClockDays[] | undefined {
  const choose = (days: Days | undefined): readonly (string | undefined)[] =>
    days ? daysOf(days, asOf) : [undefined];
  let scenarios: readonly ClockDays[] = daysOf(start, asOf).map((day) => ({
    start: day,
    due: addDuration(day, rule.period),
    postponements: [],
  }));
  const steps = [
    ...prolongationSteps(rule, record, asOf),
    (clock: ClockDays) => choose(record.unmet).map((unmet) => given(clock, { unmet })),
    (clock: ClockDays) => metDays(record.met, clock, asOf).map((met) => given(clock, { met })),
    (clock: ClockDays) => choose(record.withdrawn).map((withdrawn) => given(clock, { withdrawn })),
  ];
  for (const step of steps) {
    scenarios = scenarios.flatMap(step);
    if (scenarios.length > MOST_SCENARIOS) return undefined;
  }
  return consistent(scenarios);
}

/** The days that stand for all that a date may mean. */
export const daysOf = ({ earliest, latest }: Days, asOf: Days): readonly string[] => {
  const within = [asOf.earliest, asOf.latest].filter((day) => earliest < day && day < latest);
  return [...new Set([earliest, ...within, latest])];
};

/** The day after it was found unmet is the first on which it may have been met. */
function metDays(met: Days | undefined, { unmet }: ClockDays, asOf: Days): readonly (string | undefined)[] {
  if (!met) return [undefined];
  const next = unmet === undefined ? met.latest : addDays(unmet, 1);
  return [...daysOf(met, asOf), ...(met.earliest < next && next < met.latest ? [next] : [])];
}

type Step = (clock: ClockDays) => readonly ClockDays[];

/** An extension goes on from the end of what it extends. */
function prolongationSteps(rule: Rule, record: StateRecord, asOf: Days): readonly Step[] {
  const { postponement, extension } = rule;
  if (postponement === undefined) return [];
  const step =
    (one: Prolongation, most: string, baseOf: (clock: ClockDays, from: string) => string): Step =>
    (clock) =>
      daysOf(one.on, asOf).flatMap((from) =>
        spansOf(one, from, baseOf(clock, from), most, asOf).map((span) => ({
          ...clock,
          postponements: [...clock.postponements, span],
        })),
      );
  return [
    ...record.postponements.map((one) => step(one, postponement, (_clock, from) => from)),
    ...(extension === undefined ? [] : record.extensions).map((one) =>
      step(one, extension ?? '', ({ postponements, due }) => postponements.at(-1)?.until ?? due),
    ),
  ];
}

/** No longer than the rule allows; of a length that is not stated only the most is known. */
function spansOf(
  { period }: Prolongation,
  from: string,
  base: string,
  most: string,
  asOf: Days,
): readonly Span[] {
  const allowed = addDuration(base, most);
  if (period !== undefined) return [{ from, until: earlier(addDuration(base, period), allowed) }];
  return daysOf({ earliest: base, latest: allowed }, asOf).map((until) => ({ from, until }));
}

const given = (
  clock: ClockDays,
  days: Readonly<Partial<Record<'met' | 'unmet' | 'withdrawn', string | undefined>>>,
): ClockDays => ({
  ...clock,
  ...Object.fromEntries(Object.entries(days).filter(([, day]) => day !== undefined)),
});

/** What was found unmet was met later; a record that says otherwise either way is taken both ways. */
function consistent(scenarios: readonly ClockDays[]): readonly ClockDays[] {
  const sound = scenarios.filter(({ met, unmet }) => met === undefined || unmet === undefined || met > unmet);
  if (sound.length > 0) return sound;
  return scenarios.flatMap(({ met, unmet, ...clock }) => [given(clock, { met }), given(clock, { unmet })]);
}
