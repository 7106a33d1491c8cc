import type { TimeFrame } from './time-frame.js';
import { DAY_MS } from './time-frame.js';

export const UNITS = ['decade', 'year', 'month', 'day'] as const;
export type Unit = (typeof UNITS)[number];

export interface Ticks {
  readonly unit: Unit;
  /** Where each begins, in milliseconds since 1970, all within the frame. */
  readonly times: readonly number[];
}

/** Steps from short to long, with about how many days each takes. */
const STEPS: readonly (readonly [unit: Unit, step: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 5, 5],
  ['day', 10, 10],
  ['month', 1, 31],
  ['month', 3, 92],
  ['month', 6, 183],
  ['year', 1, 365],
  ['year', 2, 730],
  ['year', 5, 1_826],
  ['decade', 10, 3_652],
  ['decade', 20, 7_305],
  ['decade', 50, 18_262],
  ['decade', 100, 36_525],
];

/** Beginnings of days, months, years or decades, about as many as asked for at most. */
export function ticksOf(frame: TimeFrame, most: number): Ticks {
  const days = (frame.to - frame.from) / DAY_MS;
  const [unit, step] =
    STEPS.find((one) => days / one[2] <= Math.max(1, most)) ?? (['decade', 500, 0] as const);
  const times = BEGINNINGS[unit](frame, step).filter((time) => time >= frame.from && time < frame.to);
  return { unit, times };
}

type Beginnings = (frame: TimeFrame, step: number) => readonly number[];

const years: Beginnings = (frame, step) => {
  const [first, last] = [yearOf(frame.from), yearOf(frame.to)];
  const start = Math.floor(first / step) * step;
  return range(start, last, step).map((year) => Date.UTC(year, 0));
};

const months: Beginnings = (frame, step) =>
  years(frame, 1).flatMap((year) => range(0, 11, step).map((month) => Date.UTC(yearOf(year), month)));

const BEGINNINGS: Readonly<Record<Unit, Beginnings>> = {
  decade: years,
  year: years,
  month: months,
  // Each month is begun anew; what would stand close before the next one's first day is left out.
  day: (frame, step) =>
    months(frame, 1)
      .filter((time) => time > frame.from - 31 * DAY_MS && time < frame.to)
      .flatMap((time) =>
        range(1, daysIn(time), step)
          .filter((day) => day === 1 || daysIn(time) + 1 - day >= 0.6 * step)
          .map((day) => time + (roundDay(day, step) - 1) * DAY_MS),
      ),
};

/** 1, 5, 10 and so on read better than 1, 6, 11. */
const roundDay = (day: number, step: number): number => (step >= 5 && day > 1 ? day - 1 : day);

const daysIn = (month: number): number =>
  new Date(Date.UTC(yearOf(month), new Date(month).getUTCMonth() + 1, 0)).getUTCDate();

const yearOf = (time: number): number => new Date(time).getUTCFullYear();

const range = (first: number, last: number, step: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((last - first) / step) + 1) },
    (_, index) => first + index * step,
  );
