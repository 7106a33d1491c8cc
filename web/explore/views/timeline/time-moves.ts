import type { Moves } from '../../parts/moving/use-gestures.js';
import type { TimeFrame } from '../../parts/timeline/time-frame.js';
import { panned, zoomed } from '../../parts/timeline/time-frame.js';

/** At least a day of the shortest frame: an address tells days. */
const STEP = 0.25;
const CLOSER = 2;

/** One step each, for keys and buttons alike. */
export const STEPS = {
  closer: (frame) => zoomed(frame, CLOSER),
  wider: (frame) => zoomed(frame, 1 / CLOSER),
  earlier: (frame) => panned(frame, -STEP),
  later: (frame) => panned(frame, STEP),
} satisfies Readonly<Record<string, (frame: TimeFrame) => TimeFrame>>;

/** A little more than what is to be seen. */
export const around = (frame: TimeFrame): TimeFrame => zoomed(frame, 0.9);

export const TIME_MOVES: Moves<TimeFrame> = {
  zoomed,
  panned,
  keys: {
    ArrowLeft: STEPS.earlier,
    ArrowRight: STEPS.later,
    '+': STEPS.closer,
    '=': STEPS.closer,
    '-': STEPS.wider,
  },
};
