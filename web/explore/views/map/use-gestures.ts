import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';

import { panned, zoomed } from '../../parts/map/frame.js';
import type { Framing } from './use-frame.js';

const STEP = 0.15;
const CLOSER = 1.5;
/** A press that moves less than this chooses what is pressed. */
const STILL_PX = 4;

interface Gestures {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Moves a map by dragging, by the wheel, and by arrows, plus, minus and zero on the keyboard. */
export function useGestures(box: RefObject<HTMLElement | null>, { move, fit }: Framing): Gestures {
  const held = useRef<{ readonly id: number; x: number; y: number; dragged: boolean }>(undefined);
  const mover = useRef(move);
  useEffect(() => {
    mover.current = move;
  });
  useEffect(() => {
    const element = box.current;
    // React's own wheel listeners cannot keep the page from scrolling.
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top, width, height } = (element as HTMLElement).getBoundingClientRect();
      const about = [
        (event.clientX - left) / width - 0.5,
        (event.clientY - top - height / 2) / width,
      ] as const;
      mover.current((frame) => zoomed(frame, Math.exp(-event.deltaY / 400), about));
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [box]);
  return {
    onPointerDown: ({ pointerId, clientX, clientY, button }) => {
      if (button === 0) held.current = { id: pointerId, x: clientX, y: clientY, dragged: false };
    },
    onPointerMove: ({ pointerId, clientX, clientY }) => {
      const from = held.current;
      if (from?.id !== pointerId || !box.current) return;
      const [across, down] = [clientX - from.x, clientY - from.y];
      if (!from.dragged && Math.hypot(across, down) < STILL_PX) return;
      // Only now: a press alone must still reach the link below it.
      if (!from.dragged) box.current.setPointerCapture(pointerId);
      held.current = { id: pointerId, x: clientX, y: clientY, dragged: true };
      const { width } = box.current.getBoundingClientRect();
      mover.current((frame) => panned(frame, -across / width, -down / width));
    },
    onPointerUp: () => {
      held.current = undefined;
    },
    onKeyDown: (event) => {
      const act = ACTS[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '0') fit();
      else if (act) move(act);
      else return;
      event.preventDefault();
    },
  };
}

type Act = Parameters<Framing['move']>[0];

/** One step each, for keys and buttons alike. */
export const STEPS = {
  closer: (frame) => zoomed(frame, CLOSER),
  wider: (frame) => zoomed(frame, 1 / CLOSER),
  left: (frame) => panned(frame, -STEP, 0),
  right: (frame) => panned(frame, STEP, 0),
  up: (frame) => panned(frame, 0, -STEP),
  down: (frame) => panned(frame, 0, STEP),
} satisfies Readonly<Record<string, Act>>;

const ACTS: Readonly<Record<string, Act>> = {
  ArrowLeft: STEPS.left,
  ArrowRight: STEPS.right,
  ArrowUp: STEPS.up,
  ArrowDown: STEPS.down,
  '+': STEPS.closer,
  '=': STEPS.closer,
  '-': STEPS.wider,
};
