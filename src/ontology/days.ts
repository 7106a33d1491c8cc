import { FIRST_DAY, LAST_DAY } from './partial-date.js';

/** ISO days, both inclusive: one of them, or each of them, as what it stands for says. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

const MILLISECONDS = 86_400_000;
const DURATION = /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?$/u;

/**
 * The day so long after another. A day that its month lacks is the last of that month: a year after 29 February is
 * 28 February. Open ends stay open.
 * @param duration ISO 8601, of whole days at least
 */
export function addDuration(day: string, duration: string): string {
  const groups = DURATION.exec(duration)?.groups;
  if (!groups || day === FIRST_DAY || day === LAST_DAY) return day;
  const amount = (name: string): number => Number(groups[name] ?? 0);
  const date = new Date(`${day}T00:00:00Z`);
  const months = date.getUTCMonth() + amount('years') * 12 + amount('months');
  const [year, month] = [date.getUTCFullYear() + Math.floor(months / 12), months % 12];
  const lastOfMonth = date.getUTCDate() > daysIn(year, month) ? daysIn(year, month) : date.getUTCDate();
  date.setUTCFullYear(year, month, lastOfMonth + amount('weeks') * 7 + amount('days'));
  return isoDay(date);
}

export const addDays = (day: string, days: number): string =>
  day === FIRST_DAY || day === LAST_DAY
    ? day
    : isoDay(new Date(new Date(`${day}T00:00:00Z`).getTime() + days * MILLISECONDS));

/** Negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);

export const later = (one: string, other: string): string => (one > other ? one : other);
export const earlier = (one: string, other: string): string => (one < other ? one : other);

const daysIn = (year: number, month: number): number => {
  const last = new Date(0);
  last.setUTCFullYear(year, month + 1, 0);
  return last.getUTCDate();
};

/** Beyond the years that an ISO day can write, the last of them. */
function isoDay(date: Date): string {
  const year = date.getUTCFullYear();
  if (!(year <= 9999)) return LAST_DAY;
  return year < 0 ? FIRST_DAY : date.toISOString().slice(0, 10);
}
