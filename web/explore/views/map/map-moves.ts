import type { Frame } from '../../parts/map/frame.js';
import { panned, zoomed } from '../../parts/map/frame.js';
import type { Moves } from '../../parts/moving/use-gestures.js';

const STEP = 0.15;
const CLOSER = 1.5;

/** One step each, for keys and buttons alike. */
export const STEPS = {
  closer: (frame) => zoomed(frame, CLOSER),
  wider: (frame) => zoomed(frame, 1 / CLOSER),
  left: (frame) => panned(frame, -STEP, 0),
  right: (frame) => panned(frame, STEP, 0),
  up: (frame) => panned(frame, 0, -STEP),
  down: (frame) => panned(frame, 0, STEP),
} satisfies Readonly<Record<string, (frame: Frame) => Frame>>;

export const MAP_MOVES: Moves<Frame> = {
  zoomed,
  panned,
  keys: {
    ArrowLeft: STEPS.left,
    ArrowRight: STEPS.right,
    ArrowUp: STEPS.up,
    ArrowDown: STEPS.down,
    '+': STEPS.closer,
    '=': STEPS.closer,
    '-': STEPS.wider,
  },
};
