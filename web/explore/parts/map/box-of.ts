import type { Box } from './frame.js';
import type { Outlines } from './outlines.js';
import { outlineOf } from './outlines.js';
import { pointOf } from './project.js';
import type { Where } from './where.js';

/** What a place takes of the drawing. */
export function boxOf({ at, country }: Where, outlines: Outlines): readonly Box[] {
  const outline = country === undefined ? undefined : outlineOf(outlines, country);
  if (outline) return [outline.box];
  if (!at) return [];
  const [x, y] = pointOf(at);
  return [[x, y, x, y]];
}
