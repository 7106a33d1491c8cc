import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';

import { pinchOf } from '../../parts/moving/pinch.js';
import { type Look, reachLook, type Size, zoomLook } from './picture-frame.js';
import type { Point } from './scene.js';

export interface PictureActions {
  /** `more` adds it to what is chosen, or takes it out. */
  readonly onChoose: (id: string, more: boolean) => void;
  /** A relationship is looked at by both its ends. */
  readonly onChoosePair: (ids: readonly string[]) => void;
  readonly onHide: (id: string) => void;
  /** `again` while one movement goes on. */
  readonly onPin: (id: string, at: Point, again: boolean) => void;
  readonly onLook: (look: Look | undefined) => void;
}

/** What is on the picture. */
interface Drawn {
  readonly placeOf: (id: string) => Point | undefined;
  readonly endsOf: (edge: string) => readonly string[];
}

interface Gestures {
  readonly look: Look;
  /** What is dragged, and where it is now. */
  readonly moved: { readonly id: string; readonly at: Point } | undefined;
  /** A thing or the whole picture is on its way. */
  readonly isMoving: boolean;
  readonly handlers: object;
}

/** So far a pointer may slip in a click. */
const SLIP = 4;
const KEY_STEP = 20;
const SETTLE_MS = 200;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Press {
  readonly id: string | undefined;
  readonly from: Point;
  readonly at: Point;
  /** Where it has come to: a pointer may be let go before its last movement is drawn. */
  to: Point | undefined;
  /** What two fingers look at, of which each may move before the other's movement is drawn. */
  readonly look?: Look;
}

/** What pointer, wheel and keys do to a picture: choose, drag, hide, look around. */
export function useGestures(
  svg: RefObject<SVGSVGElement | null>,
  current: Look,
  size: Size,
  { placeOf, endsOf }: Drawn,
  { onChoose, onChoosePair, onHide, onPin, onLook }: PictureActions,
): Gestures {
  const [moved, setMoved] = useState<Gestures['moved']>();
  const [panned, setPanned] = useState<Look>();
  const press = useRef<Press>(undefined);
  const fingers = useRef(new Map<number, Point>());
  const lastKey = useRef<string>(undefined);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = panned ?? current;
  const scale = size.width / look[2];

  const wheel = useRef<(event: WheelEvent) => void>(undefined);
  wheel.current = (event) => {
    // The wheel alone goes on scrolling the page.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const at = pointOf(svg.current, look, size, event);
    const next = zoomLook(look, Math.exp(Math.max(-60, Math.min(60, event.deltaY)) / 200), at);
    setPanned(next);
    // A browser takes only so many addresses in a while.
    clearTimeout(settling.current);
    settling.current = setTimeout(() => {
      onLook(next);
      setPanned(undefined);
    }, SETTLE_MS);
  };
  useEffect(() => {
    const element = svg.current;
    const turn = (event: WheelEvent): void => wheel.current?.(event);
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [svg]);

  const release = (): void => {
    fingers.current.clear();
    press.current = undefined;
    setMoved(undefined);
    setPanned(undefined);
  };
  /** With a second finger down the picture is moved and brought nearer by both, whatever the first is on. */
  const pinch = (event: PointerEvent): boolean => {
    const [from, to] = [fingers.current.get(event.pointerId), [event.clientX, event.clientY] as const];
    const [other] = [...fingers.current].flatMap(([id, at]) => (id === event.pointerId ? [] : [at]));
    if (!from || !other) return false;
    fingers.current.set(event.pointerId, to);
    const { factor, middle, gone } = pinchOf(from, to, other);
    const before = press.current?.look ?? look;
    const at = pointOf(svg.current, before, size, { clientX: middle[0], clientY: middle[1] });
    const [x, y, width] = zoomLook(before, 1 / factor, at);
    const next = [x - (gone[0] * width) / size.width, y - (gone[1] * width) / size.width, width] as const;
    svg.current?.setPointerCapture(event.pointerId);
    press.current = { id: undefined, from: [0, 0], at: to, to: undefined, look: next };
    setMoved(undefined);
    setPanned(next);
    return true;
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      fingers.current.set(event.pointerId, [event.clientX, event.clientY]);
      const id = idOf(event.target);
      const from = id === undefined ? ([look[0], look[1]] as const) : placeOf(id);
      if (event.button === 0 && from)
        press.current = { id, from, at: [event.clientX, event.clientY], to: undefined };
    },
    onPointerMove: (event: PointerEvent) => {
      const pressed = press.current;
      if (!pressed || pinch(event)) return;
      // It was let go beyond the picture.
      if (event.buttons === 0) {
        release();
        return;
      }
      const [dx, dy] = [event.clientX - pressed.at[0], event.clientY - pressed.at[1]];
      if (!pressed.to && Math.hypot(dx, dy) < SLIP) return;
      svg.current?.setPointerCapture(event.pointerId);
      const { id, from } = pressed;
      const way = id === undefined ? -1 : 1;
      pressed.to = [from[0] + (way * dx) / scale, from[1] + (way * dy) / scale];
      if (id === undefined) setPanned([...pressed.to, look[2]]);
      else setMoved({ id, at: pressed.to });
    },
    onPointerUp: () => {
      const { id, to, look: pinched } = press.current ?? {};
      if (pinched) onLook(pinched);
      else if (to && id === undefined) onLook([...to, look[2]]);
      else if (to && id !== undefined) onPin(id, to, false);
      release();
    },
    onPointerCancel: release,
    onClick: (event: MouseEvent) => {
      const id = idOf(event.target);
      const edge = edgeOf(event.target);
      if (id !== undefined) onChoose(id, event.shiftKey || event.ctrlKey || event.metaKey);
      else if (edge !== undefined) onChoosePair(endsOf(edge));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const id = idOf(event.target);
      const place = id === undefined ? undefined : placeOf(id);
      const arrow = ARROWS[event.key];
      if (id === undefined || !place) return;
      if (event.key === 'Enter' || event.key === ' ') onChoose(id, event.shiftKey);
      else if (event.key === 'Delete') {
        focusBeside(event.target);
        onHide(id);
      } else if (arrow) {
        onPin(id, [place[0] + arrow[0] * KEY_STEP, place[1] + arrow[1] * KEY_STEP], lastKey.current === id);
        lastKey.current = id;
      } else return;
      event.preventDefault();
    },
    onFocus: (event: FocusEvent) => {
      const id = idOf(event.target);
      const place = id === undefined ? undefined : placeOf(id);
      lastKey.current = undefined;
      if (!place || !event.target.matches(':focus-visible')) return;
      const reached = reachLook(look, size, place);
      if (reached[0] !== look[0] || reached[1] !== look[1]) onLook(reached);
    },
  };
  return { look, moved, isMoving: moved !== undefined || panned !== undefined, handlers };
}

/** Focus goes on to the next mark, or back to the one before, when a mark is about to go. */
function focusBeside(mark: EventTarget): void {
  const marks = [...document.querySelectorAll<SVGElement>('.scene [data-id]')];
  const at = marks.findIndex((one) => one === mark);
  (marks[at + 1] ?? marks[at - 1])?.focus();
}

const idOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest<SVGElement>('[data-id]') : null)?.dataset['id'];

const edgeOf = (target: EventTarget | null): string | undefined =>
  (target instanceof Element ? target.closest<SVGElement>('[data-edge]') : null)?.dataset['edge'];

function pointOf(
  svg: SVGSVGElement | null,
  [x, y, width]: Look,
  size: Size,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Point {
  const box = svg?.getBoundingClientRect();
  const scale = size.width / width;
  return [
    x + (clientX - (box?.left ?? 0) - size.width / 2) / scale,
    y + (clientY - (box?.top ?? 0) - size.height / 2) / scale,
  ];
}
