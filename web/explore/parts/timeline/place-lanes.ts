import type { SoftSpan } from './soft-span.js';
import type { TimeFrame } from './time-frame.js';

/** A day far off; a date that is only about a day needs room for its soft ends. */
const SHORTEST = 9;
const SHORTEST_SOFT = 26;
const LONGEST_FADE = 40;
const APART = 2;

export interface PlacedSpan {
  /** Of the event. */
  readonly index: number;
  /** In pixels; may begin before the picture or end behind it. */
  readonly x: number;
  readonly width: number;
  /** Lengths over which the ends fade, in pixels; 0 is a sharp end. */
  readonly fadeIn: number;
  readonly fadeOut: number;
  /** Within its lane, filled from the top. */
  readonly row: number;
}

export interface PlacedLane {
  readonly spans: readonly PlacedSpan[];
  readonly rows: number;
}

/** A moment's place on a picture so wide, in pixels. */
export const scaleOf =
  ({ from, to }: TimeFrame, width: number) =>
  (time: number): number =>
    ((time - from) / (to - from)) * width;

/** Lays the spans of one lane on a width, none over another; those outside the frame are left out. */
export function placeLane(
  lane: readonly (readonly [index: number, span: SoftSpan])[],
  frame: TimeFrame,
  width: number,
): PlacedLane {
  const xOf = scaleOf(frame, width);
  const ends: number[] = [];
  const spans = lane
    .filter(([, { from, to }]) => from < frame.to && to > frame.from)
    .sort(([, one], [, other]) => one.from - other.from || one.to - other.to)
    .map(([index, span]) => {
      const placed = placeSpan(span, xOf);
      const free = ends.findIndex((end) => end + APART < placed.x);
      const row = free === -1 ? ends.length : free;
      ends[row] = placed.x + placed.width;
      return { index, ...placed, row };
    });
  return { spans, rows: ends.length };
}

function placeSpan(span: SoftSpan, xOf: (time: number) => number): Omit<PlacedSpan, 'index' | 'row'> {
  const [start, end] = [xOf(span.from), xOf(span.to)];
  const width = Math.max(span.softStart || span.softEnd ? SHORTEST_SOFT : SHORTEST, end - start);
  const x = (start + end - width) / 2;
  const fade = Math.min(LONGEST_FADE, width * 0.35);
  return { x, width, fadeIn: span.softStart ? fade : 0, fadeOut: span.softEnd ? fade : 0 };
}
