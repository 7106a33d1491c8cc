import { geoMercator } from 'd3-geo';

import type { Frame } from './frame.js';
import { WORLD } from './frame.js';

/** Degrees to the drawing and back: straight lines stay straight, and a part looks the same however close. */
export const projection = geoMercator()
  .scale(WORLD / (2 * Math.PI))
  .translate([WORLD / 2, WORLD / 2]);

const KILOMETRES_AROUND = 40_075;

/** A place on the drawing. */
export function pointOf([longitude, latitude]: readonly [number, number]): readonly [x: number, y: number] {
  return projection([longitude, Math.min(85, Math.max(-85, latitude))]) ?? [WORLD / 2, WORLD / 2];
}

/** How long so many kilometres are on the drawing at a latitude. */
export const lengthOf = (kilometres: number, latitude: number): number =>
  (kilometres / KILOMETRES_AROUND / Math.cos((Math.min(85, Math.abs(latitude)) * Math.PI) / 180)) * WORLD;

/** A frame as the address has it: the middle in degrees, and how often the world was halved. */
export function writeFrame({ x, y, width }: Frame): string {
  const [longitude, latitude] = projection.invert?.([x, y]) ?? [0, 0];
  return `${longitude.toFixed(3)},${latitude.toFixed(3)},${Math.log2(WORLD / width).toFixed(2)}`;
}

/** The frame that an address names; undefined where it names none. */
export function readFrame(text: string | null): Frame | undefined {
  const [longitude, latitude, zoom] = (text ?? '').split(',').map(Number);
  if (longitude === undefined || latitude === undefined || zoom === undefined) return undefined;
  if (![longitude, latitude, zoom].every(Number.isFinite)) return undefined;
  const [x, y] = pointOf([longitude, latitude]);
  return { x, y, width: WORLD / 2 ** Math.min(11, Math.max(0, zoom)) };
}
