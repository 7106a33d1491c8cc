import { shorten } from '../errors/shorten.js';
import { refuse } from './refuse.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const TIME = /^(?<day>\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;
const BOUNDS = { start: 'T00:00:00.000Z', end: 'T23:59:59.999Z' } as const;

/**
 * A time up to now, in milliseconds since 1970.
 * @param value an ISO 8601 day, in UTC, or a time with its zone
 * @param bound which end of a day is meant; the end of today is now
 * @throws HabeasError BAD_USER_INPUT for what is neither, or lies in the future.
 */
export function readMoment(argument: string, value: string, bound: keyof typeof BOUNDS): number {
  const now = Date.now();
  const isDay = DAY.test(value);
  const time = isDay ? Date.parse(`${value}${BOUNDS[bound]}`) : Date.parse(value);
  const day = isDay ? value : TIME.exec(value)?.groups?.['day'];
  if (day === undefined || !isOfCalendar(day) || Number.isNaN(time))
    refuse(
      `${argument}: "${shorten(value)}" is neither a day nor a time; write it as 2026-11-25 or 2026-11-25T10:00:00Z.`,
    );
  const start = isDay ? Date.parse(`${day}${BOUNDS.start}`) : time;
  if (start > now)
    refuse(
      `${argument}: ${value} is in the future; nothing is known of it yet: give a time up to now, or leave it out.`,
    );
  return Math.min(time, now);
}

/** JavaScript reads 30 February as 2 March. */
function isOfCalendar(day: string): boolean {
  const time = Date.parse(`${day}${BOUNDS.start}`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
