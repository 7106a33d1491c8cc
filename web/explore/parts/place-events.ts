import type { EventShownFragment } from '../generated/graphql.js';

const DAY_MS = 86_400_000;
const SHORTEST = 9;
const MARGIN = 18;

export interface PlacedEvents {
  /** By the index of the event; rows are filled from the top. */
  readonly spans: readonly {
    readonly index: number;
    readonly x: number;
    readonly width: number;
    readonly row: number;
  }[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly rows: number;
}

/** Lays dated events on a width, each from its earliest to its latest day, none over another. */
export function placeEvents(
  events: readonly Pick<EventShownFragment, 'date'>[],
  width: number,
): PlacedEvents {
  const dated = events.flatMap(({ date }, index) =>
    date ? [{ index, from: Date.parse(date.earliest), to: Date.parse(date.latest) + DAY_MS }] : [],
  );
  const known = dated.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (known.length === 0) return { spans: [], ticks: [], rows: 0 };
  const first = yearOf(Math.min(...known.map(({ from }) => from)));
  const last = yearOf(Math.max(...known.map(({ to }) => to))) + 1;
  const start = Date.UTC(first, 0);
  const scale = (width - 2 * MARGIN) / (Date.UTC(last, 0) - start);
  const xOf = (time: number): number => MARGIN + (time - start) * scale;
  const ends: number[] = [];
  const spans = [...known]
    .sort((left, right) => left.from - right.from)
    .map(({ index, from, to }) => {
      const x = xOf(from);
      const length = Math.max(SHORTEST, xOf(to) - x);
      const free = ends.findIndex((end) => end + 2 < x);
      const row = free === -1 ? ends.length : free;
      ends[row] = x + length;
      return { index, x, width: length, row };
    });
  return { spans, ticks: ticksOf(first, last, xOf), rows: ends.length };
}

/** About eight years with a label, each at its first day. */
function ticksOf(first: number, last: number, xOf: (time: number) => number): PlacedEvents['ticks'] {
  const step = [1, 2, 5, 10, 20, 50].find((one) => (last - first) / one <= 8) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .filter((year) => year % step === 0 || last - first <= 2)
    .map((year) => ({ x: xOf(Date.UTC(year, 0)), label: String(year) }));
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
