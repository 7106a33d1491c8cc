/** Width of the whole world on the drawing, and of its height. */
export const WORLD = 1000;
const NARROWEST = 0.5;

/** What is seen of the drawing: its middle, and how much of it fits from left to right. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Left, top, right and bottom on the drawing. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The frame around boxes, with room about them, no narrower than `narrowest`; the world where there are none. */
export function frameAround(boxes: readonly Box[], aspect: number, narrowest: number): Frame {
  if (boxes.length === 0) return { x: WORLD / 2, y: WORLD / 2 - 60, width: WORLD };
  const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
  const width = 1.25 * Math.max(right - left, (bottom - top) * aspect);
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: clamp(width, narrowest) };
}

/** Closer by a factor above 1; the point `about`, as parts of width and height from the middle, stays where it is. */
export function zoomed(frame: Frame, factor: number, about: readonly [number, number] = [0, 0]): Frame {
  const width = clamp(frame.width / factor);
  const gone = frame.width - width;
  return { x: frame.x + about[0] * gone, y: frame.y + about[1] * gone, width };
}

/** Shifted by parts of its width. */
export const panned = (frame: Frame, across: number, down: number): Frame => ({
  ...frame,
  x: within(frame.x + across * frame.width),
  y: within(frame.y + down * frame.width),
});

const within = (value: number): number => Math.min(WORLD, Math.max(0, value));

const clamp = (width: number, narrowest = NARROWEST): number => Math.min(WORLD, Math.max(narrowest, width));
