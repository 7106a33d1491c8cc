import type { PlacedLane, PlacedSpan } from './place-lanes.js';

/** Wide enough for the number of what it stands for. */
const SHORTEST = 30;
const APART = 2;

/** Events that lie over each other, drawn as one. */
export interface SpanStack {
  /** Of the events. */
  readonly indices: readonly number[];
  readonly x: number;
  readonly width: number;
}

export interface StackedLane extends PlacedLane {
  /** In the last row. */
  readonly stacks: readonly SpanStack[];
}

/** A lane no higher than so many rows: what has no room is in the last one, stacked where it lies over each other. */
export function stackLane({ spans, rows }: PlacedLane, mostRows: number): StackedLane {
  if (rows <= mostRows) return { spans, rows, stacks: [] };
  const last = mostRows - 1;
  const stacks: (readonly PlacedSpan[])[] = [];
  const beyond = spans.filter(({ row }) => row >= last);
  for (const span of [...beyond].sort((one, other) => one.x - other.x)) {
    const before = stacks.at(-1);
    if (before && span.x <= endOf(before) + APART) stacks[stacks.length - 1] = [...before, span];
    else stacks.push([span]);
  }
  const [alone, several] = [stacks.filter(isAlone), stacks.filter((stack) => !isAlone(stack))];
  return {
    spans: [
      ...spans.filter(({ row }) => row < last),
      ...alone.flat().map((span) => ({ ...span, row: last })),
    ],
    stacks: several.map((stack) => ({
      indices: stack.map(({ index }) => index),
      x: startOf(stack),
      width: endOf(stack) - startOf(stack),
    })),
    rows: mostRows,
  };
}

const isAlone = ({ length }: readonly PlacedSpan[]): boolean => length === 1;

const startOf = ([first]: readonly PlacedSpan[]): number => first?.x ?? 0;

const endOf = (stack: readonly PlacedSpan[]): number =>
  Math.max(startOf(stack) + SHORTEST, ...stack.map(({ x, width }) => x + width));
