import type { Point, Scene } from './scene.js';

/** How far apart several edges between the same two are, in the middle. */
const APART = 34;

/** Of each edge, how far it bends away from the straight line, so that those between the same two can be told apart. */
export function bendsOf(scene: Scene): ReadonlyMap<string, number> {
  const between = new Map<string, string[]>();
  scene.forEachEdge((key, { hidden }, from, to) => {
    if (hidden) return;
    const pair = [from, to].sort().join(' ');
    between.set(pair, [...(between.get(pair) ?? []), key]);
  });
  return new Map(
    [...between.values()].flatMap((keys) =>
      keys.map((key, at) => {
        const bend = (at - (keys.length - 1) / 2) * APART;
        // Bent to one side as seen from either end.
        return [key, scene.source(key) < scene.target(key) ? bend : -bend] as const;
      }),
    ),
  );
}

export interface Curve {
  /** As a path of SVG, from the rim of one node to that of the other. */
  readonly path: string;
  readonly middle: Point;
}

export function curveOf(from: Point, to: Point, bend: number, radius: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const control: Point = [
    (from[0] + to[0]) / 2 - (dy / length) * bend * 2,
    (from[1] + to[1]) / 2 + (dx / length) * bend * 2,
  ];
  const [start, end] = [rimTowards(from, control, radius), rimTowards(to, control, radius + 3)];
  const middle: Point = [(from[0] + to[0]) / 4 + control[0] / 2, (from[1] + to[1]) / 4 + control[1] / 2];
  return { path: `M${text(start)}Q${text(control)} ${text(end)}`, middle };
}

function rimTowards(at: Point, towards: Point, radius: number): Point {
  const [dx, dy] = [towards[0] - at[0], towards[1] - at[1]];
  const length = Math.hypot(dx, dy) || 1;
  const by = Math.min(radius, length) / length;
  return [at[0] + dx * by, at[1] + dy * by];
}

const text = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
