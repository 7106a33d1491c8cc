import { useEffect, useRef, useState } from 'react';

import { changed, readAddress } from '../../address/address.js';
import { goTo } from '../../address/use-address.js';
import type { Frame } from '../../parts/map/frame.js';
import { readFrame, writeFrame } from '../../parts/map/project.js';

const SETTLED_MS = 200;

export interface Framing {
  readonly frame: Frame;
  readonly move: (change: (frame: Frame) => Frame) => void;
  /** Back to all that is shown. */
  readonly fit: () => void;
}

/** What a map shows: the address tells, which follows when a movement has settled; all of it where it tells nothing. */
export function useFrame(at: string | null, whole: Frame): Framing {
  const [moving, setMoving] = useState<Frame>();
  const latest = useRef<Frame>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const frame = moving ?? readFrame(at) ?? whole;
  const settle = (): void => {
    const settled = latest.current;
    latest.current = undefined;
    setMoving(undefined);
    if (settled) show(writeFrame(settled));
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
      show(undefined);
    },
  };
}

/** Another view may be shown by now, or other things in this one. */
function show(at: string | undefined): void {
  const { view, given } = readAddress(location);
  if (view === 'map') goTo('map', changed(given, { at }), { replace: true });
}
