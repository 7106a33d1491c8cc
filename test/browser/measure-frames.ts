import type { Page } from 'playwright-core';

/** Milliseconds from each frame that the browser drew to the next. */
export interface Frames {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/**
 * Moves the mouse, whose button is down, in a growing circle around where it is, one step a frame. The steps are made
 * inside the page, so that the way to the browser does not count.
 */
export async function measureFrames(
  page: Page,
  at: { readonly x: number; readonly y: number },
): Promise<Frames> {
  const deltas = await page.evaluate<readonly number[]>(`(async () => {
    const deltas = [];
    let last = await new Promise(requestAnimationFrame);
    for (let step = 0; step < 120; step += 1) {
      const [angle, radius] = [step / 10, 20 + step];
      const clientX = ${String(at.x)} + Math.cos(angle) * radius;
      const clientY = ${String(at.y)} + Math.sin(angle) * radius;
      const target = document.elementFromPoint(clientX, clientY) ?? document;
      const move = { clientX, clientY, buttons: 1, bubbles: true, cancelable: true };
      // The mouse of a browser is its first pointer.
      target.dispatchEvent(new PointerEvent('pointermove', { ...move, pointerId: 1, pointerType: 'mouse' }));
      target.dispatchEvent(new MouseEvent('mousemove', move));
      const now = await new Promise(requestAnimationFrame);
      deltas.push(now - last);
      last = now;
    }
    return deltas;
  })()`);
  const sorted = [...deltas].sort((one, other) => one - other);
  const share = (part: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { median: share(0.5), p95: share(0.95), worst: share(1) };
}
