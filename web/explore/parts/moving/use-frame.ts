import { useEffect, useRef, useState } from 'react';

import type { Given, View } from '../../address/address.js';
import { changed, readAddress } from '../../address/address.js';
import { goTo } from '../../address/use-address.js';

const SETTLED_MS = 200;

export interface Framing<Frame> {
  readonly frame: Frame;
  readonly move: (change: (frame: Frame) => Frame) => void;
  /** Back to all that is shown. */
  readonly fit: () => void;
}

export interface Framed<Frame> {
  readonly view: View;
  /** The frame of the address, or all that there is where it tells none. */
  readonly shown: Frame;
  /** How the address tells a frame; undefined is all. */
  readonly write: (frame: Frame | undefined) => Given;
}

/** What a map or an axis shows: the address tells, which follows when a movement has settled. */
export function useFrame<Frame>({ view, shown, write }: Framed<Frame>): Framing<Frame> {
  const [moving, setMoving] = useState<Frame>();
  const latest = useRef<Frame>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const frame = moving ?? shown;
  const tell = (told: Frame | undefined): void => {
    const now = readAddress(location);
    // Another view may be shown by now, or other things in this one.
    if (now.view === view) goTo(view, changed(now.given, write(told)), { replace: true });
  };
  const settle = (): void => {
    const settled = latest.current;
    latest.current = undefined;
    setMoving(undefined);
    if (settled) tell(settled);
  };
  return {
    frame,
    move: (change) => {
      latest.current = change(latest.current ?? frame);
      setMoving(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(settle, SETTLED_MS);
    },
    fit: () => {
      clearTimeout(timer.current);
      latest.current = undefined;
      setMoving(undefined);
      tell(undefined);
    },
  };
}
