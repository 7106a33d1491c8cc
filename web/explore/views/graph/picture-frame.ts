import type { Point } from './scene.js';

/** The part of a scene that is looked at: its middle and its width; the height follows from the frame. */
export type Look = readonly [x: number, y: number, width: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = { across: 130, down: 80 };
/** A few things are not blown up to fill the frame. */
const LARGEST_SCALE = 1.15;
/** Labels keep their size where all else is small. */
const ROOM = 1.06;
const NEAREST = 160;

/** The look that has all points in it. */
export function fitLook(points: readonly Point[], size: Size): Look {
  const [left, right] = spread(points.map(([x]) => x));
  const [top, bottom] = spread(points.map(([, y]) => y));
  const width = (right - left) * ROOM + 2 * MARGIN.across;
  const height = (bottom - top) * ROOM + 2 * MARGIN.down;
  const least = size.width / LARGEST_SCALE;
  return [
    (left + right) / 2,
    (top + bottom) / 2,
    Math.max(least, width, (height * size.width) / size.height),
  ];
}

const spread = (values: readonly number[]): readonly [number, number] =>
  values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];

export const viewBoxOf = ([x, y, width]: Look, size: Size): string => {
  const height = (width * size.height) / size.width;
  return [x - width / 2, y - height / 2, width, height].map((one) => one.toFixed(1)).join(' ');
};

/** The look that is `factor` times as wide, in which `at` stays where it is. */
export function zoomLook([x, y, width]: Look, factor: number, [atX, atY]: Point = [x, y]): Look {
  const wide = Math.max(NEAREST, width * factor);
  const by = wide / width;
  return [atX + (x - atX) * by, atY + (y - atY) * by, wide];
}

/** The look moved just so far that a point is well within it. */
export function reachLook(look: Look, size: Size, [x, y]: Point): Look {
  const [midX, midY, width] = look;
  const [roomX, roomY] = [width * 0.45, (width * size.height * 0.42) / size.width];
  const moved = (mid: number, at: number, room: number): number =>
    Math.abs(at - mid) <= room ? mid : at + (at > mid ? -room : room) * 0.9;
  return [moved(midX, x, roomX), moved(midY, y, roomY), width];
}
