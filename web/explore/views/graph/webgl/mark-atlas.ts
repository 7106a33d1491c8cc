import { kindShape } from '../../../parts/kind-shape.js';

/** Marks in a row of the atlas, and the side of each in pixels: kept small, as it is drawn on the CPU at worst. */
export const ATLAS_COLUMNS = 4;
const SIDE = 64;
/** Of the field of 24 by 24 that a mark is drawn on. */
const SCALE = SIDE / 24;

/** All marks of kinds as one picture, in the order given, row by row. */
export function drawMarkAtlas(kinds: readonly string[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = ATLAS_COLUMNS * SIDE;
  canvas.height = ATLAS_COLUMNS * SIDE;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.strokeStyle = '#fff';
  context.lineWidth = 1.8;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [index, kind] of kinds.entries()) {
    const [column, row] = [index % ATLAS_COLUMNS, Math.floor(index / ATLAS_COLUMNS)];
    context.setTransform(SCALE, 0, 0, SCALE, column * SIDE, row * SIDE);
    context.stroke(new Path2D(kindShape(kind)));
  }
  return canvas;
}
