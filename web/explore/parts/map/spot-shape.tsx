import type { ReactNode } from 'react';

import { lengthOf } from './project.js';
import type { Level, Where } from './where.js';

/** Least radius on the page in pixels, and how far the place may reach, in kilometres: closer up it stays as vague. */
const REACH: Readonly<Record<Level, readonly [pixels: number, kilometres: number]>> = {
  point: [0, 0],
  settlement: [0, 4],
  district: [18, 30],
  region: [30, 150],
  country: [0, 0],
};

/** How closely a place is known by its shape: a cross, a disc, a soft circle that grows with the map, a square on a land. */
export function SpotShape({
  where: { level, at },
  unit,
  x,
  y,
}: {
  readonly where: Pick<Where, 'level' | 'at'>;
  /** Length on the drawing of a pixel. */
  readonly unit: number;
  readonly x: number;
  readonly y: number;
}): ReactNode {
  const [pixels, kilometres] = REACH[level];
  const reach = Math.max(pixels * unit, at ? lengthOf(kilometres, at[1]) : 0);
  return (
    <>
      {reach > 0 && <circle className="spot-reach" cx={x} cy={y} r={reach} />}
      <path className="spot-mark" d={MARKS[level]} transform={`translate(${x} ${y}) scale(${unit})`} />
    </>
  );
}

const disc = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const MARKS: Readonly<Record<Level, string>> = {
  point: `${disc(5)}M0 -13V-7M0 7V13M-13 0H-7M7 0H13`,
  settlement: disc(10),
  district: disc(9),
  region: disc(9),
  country: 'M-10 -10H10V10H-10z',
};
