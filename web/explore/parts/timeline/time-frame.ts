export const DAY_MS = 86_400_000;

/** What is seen of time, in milliseconds since 1970; `to` is the end of its last day. */
export interface TimeFrame {
  readonly from: number;
  readonly to: number;
}

const SHORTEST = 4 * DAY_MS;
/** Years of four figures, which a date of the service has. */
const BOUNDS: TimeFrame = { from: Date.UTC(1000, 0), to: Date.UTC(2999, 0) };

const lengthOf = ({ from, to }: TimeFrame): number => to - from;
const isOpen = (time: number): boolean => !(time > BOUNDS.from && time < BOUNDS.to);

/** Whole years around spans, of which those open at an end count by the other; this century so far where there are none. */
export function frameAround(spans: readonly TimeFrame[]): TimeFrame {
  const times = spans.flatMap(({ from, to }) => [from, to - 1]).filter((time) => !isOpen(time));
  if (times.length === 0) return { from: Date.UTC(2000, 0), to: Date.UTC(2030, 0) };
  return { from: yearAt(Math.min(...times)), to: yearAt(Math.max(...times), 1) };
}

const yearAt = (time: number, later = 0): number => Date.UTC(new Date(time).getUTCFullYear() + later, 0);

/** Closer by a factor above 1; the moment `about`, as a part of the length from the middle, stays where it is. */
export function zoomed(
  frame: TimeFrame,
  factor: number,
  [about]: readonly [number, number] = [0, 0],
): TimeFrame {
  const longest = lengthOf(BOUNDS);
  const length = Math.min(longest, Math.max(SHORTEST, lengthOf(frame) / factor));
  const from = frame.from + (about + 0.5) * (lengthOf(frame) - length);
  return within(from, length);
}

/** Shifted by a part of its length. */
export const panned = (frame: TimeFrame, across: number): TimeFrame =>
  within(frame.from + across * lengthOf(frame), lengthOf(frame));

function within(from: number, length: number): TimeFrame {
  const start = Math.min(BOUNDS.to - length, Math.max(BOUNDS.from, from));
  return { from: start, to: start + length };
}

const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/u;

/** The frame that an address tells by two dates; an end that it leaves out, or tells wrong, is that of all there is. */
export function readFrame(from: string | null, to: string | null, whole: TimeFrame): TimeFrame {
  const start = firstDay(from) ?? Math.min(whole.from, (afterLast(to) ?? Infinity) - SHORTEST);
  const end = afterLast(to) ?? Math.max(whole.to, start + SHORTEST);
  return end > start ? { from: start, to: end } : whole;
}

/** Its first and last day, as an address and the service tell them. */
export const writeFrame = ({ from, to }: TimeFrame): { readonly from: string; readonly to: string } => {
  const first = Math.round(from / DAY_MS) * DAY_MS;
  const days = Math.max(1, Math.round((to - from) / DAY_MS));
  return { from: isoDay(first), to: isoDay(first + (days - 1) * DAY_MS) };
};

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

function firstDay(date: string | null): number | undefined {
  const time = date !== null && DATE.test(date) ? Date.parse(date) : NaN;
  return Number.isFinite(time) ? time : undefined;
}

/** The end of a day, a month or a year. */
function afterLast(date: string | null): number | undefined {
  const first = firstDay(date);
  if (first === undefined || date === null) return undefined;
  const day = new Date(first);
  const [year, month, dayOfMonth] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  if (date.length === 4) return Date.UTC(year + 1, 0);
  return date.length === 7 ? Date.UTC(year, month + 1) : Date.UTC(year, month, dayOfMonth + 1);
}

/** The widest parts of the calendar of which fewer than a hundred, as many as the service counts, make up a frame. */
export function granularityOf(frame: TimeFrame): 'YEAR' | 'MONTH' | 'DAY' {
  const days = lengthOf(frame) / DAY_MS;
  if (days <= 90) return 'DAY';
  return days <= 7.5 * 366 ? 'MONTH' : 'YEAR';
}
