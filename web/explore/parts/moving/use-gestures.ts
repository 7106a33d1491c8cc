import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';

import { pinchOf } from './pinch.js';
import type { Framing } from './use-frame.js';

/** A press that moves less than this chooses what is pressed. */
const STILL_PX = 4;

interface Gestures {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** How frames of one sort are moved; parts are of the width, `about` from the middle. */
export interface Moves<Frame> {
  readonly zoomed: (frame: Frame, factor: number, about: readonly [number, number]) => Frame;
  readonly panned: (frame: Frame, across: number, down: number) => Frame;
  readonly keys: Readonly<Record<string, (frame: Frame) => Frame>>;
}

/** A pointer that is down. */
interface Held {
  readonly x: number;
  readonly y: number;
  readonly dragged: boolean;
}

/** Moves a map or an axis by dragging, by two fingers, by the wheel and by keys, of which zero shows all. */
export function useGestures<Frame>(
  box: RefObject<HTMLElement | null>,
  { move, fit }: Framing<Frame>,
  moves: Moves<Frame>,
): Gestures {
  const held = useRef(new Map<number, Held>());
  const mover = useRef(move);
  const { zoomed, panned, keys } = moves;
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
  }, [box, zoomed]);
  const letGo = ({ pointerId }: PointerEvent): void => {
    held.current.delete(pointerId);
  };
  return {
    onPointerDown: ({ pointerId, clientX, clientY, button }) => {
      if (button === 0) held.current.set(pointerId, { x: clientX, y: clientY, dragged: false });
    },
    onPointerMove: ({ pointerId, clientX, clientY, buttons }) => {
      // It was let go elsewhere.
      if (buttons === 0) held.current.delete(pointerId);
      const from = held.current.get(pointerId);
      if (!from || !box.current) return;
      const [across, down] = [clientX - from.x, clientY - from.y];
      if (!from.dragged && Math.hypot(across, down) < STILL_PX) return;
      // Only now: a press alone must still reach the link below it.
      if (!from.dragged) box.current.setPointerCapture(pointerId);
      held.current.set(pointerId, { x: clientX, y: clientY, dragged: true });
      const { left, top, width, height } = box.current.getBoundingClientRect();
      const [other] = [...held.current].flatMap(([id, one]) => (id === pointerId ? [] : [one]));
      if (!other) {
        mover.current((frame) => panned(frame, -across / width, -down / width));
        return;
      }
      const { factor, middle, gone } = pinchOf([from.x, from.y], [clientX, clientY], [other.x, other.y]);
      const about = [(middle[0] - left) / width - 0.5, (middle[1] - top - height / 2) / width] as const;
      mover.current((frame) => panned(zoomed(frame, factor, about), -gone[0] / width, -gone[1] / width));
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown: (event) => {
      const act = keys[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '0') fit();
      else if (act) move(act);
      else return;
      event.preventDefault();
    },
  };
}
