import { scaleOf } from './place-lanes.js';
import type { TimeFrame } from './time-frame.js';
import { readFrame } from './time-frame.js';

export interface Bucket {
  /** A year, month or day, such as `2011-06`. */
  readonly start: string;
  readonly count: number;
}

export interface CountBar extends Bucket {
  /** In pixels. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_PX = 2;

/** A bar for each bucket in the frame, the fullest of them as high as may be. */
export function barsOf(
  buckets: readonly Bucket[],
  frame: TimeFrame,
  [width, height]: readonly [number, number],
): readonly CountBar[] {
  const xOf = scaleOf(frame, width);
  const most = Math.max(...buckets.map(({ count }) => count));
  return buckets.flatMap((bucket) => {
    const { from, to } = spanOfBucket(bucket);
    if (to <= frame.from || from >= frame.to) return [];
    const [start, end] = [xOf(from), xOf(to)];
    const wide = Math.max(LEAST_PX, end - start - 1);
    return [{ ...bucket, x: start, width: wide, height: Math.max(LEAST_PX, (bucket.count / most) * height) }];
  });
}

/** From its first moment to the end of its last day. */
export const spanOfBucket = ({ start }: Bucket): TimeFrame => readFrame(start, start, { from: 0, to: 0 });
