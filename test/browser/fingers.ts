import type { Page } from 'playwright-core';

export type Spot = readonly [x: number, y: number];

/** Fingers on the screen, by the browser's own emulation of touch. */
export interface Fingers {
  /** One finger goes from a spot to another. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** Two fingers left and right of a spot go from so far apart to so far. */
  pinch(around: Spot, from: number, to: number): Promise<void>;
}

const STEPS = 8;

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    spots: readonly Spot[],
  ): Promise<void> => {
    const touchPoints = spots.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const move = async (spotsAt: (part: number) => readonly Spot[]): Promise<void> => {
    await send('touchStart', spotsAt(0));
    for (let step = 1; step <= STEPS; step += 1) await send('touchMove', spotsAt(step / STEPS));
    await send('touchEnd', []);
  };
  return {
    drag: ([x1, y1], [x2, y2]) => move((part) => [[x1 + (x2 - x1) * part, y1 + (y2 - y1) * part]]),
    pinch: ([x, y], from, to) =>
      move((part) => {
        const half = (from + (to - from) * part) / 2;
        return [
          [x - half, y],
          [x + half, y],
        ];
      }),
  };
}
