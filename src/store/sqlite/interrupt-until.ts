import { setTimeout } from 'node:timers/promises';

/** How long an interrupted or closing connection may take to come to rest. */
const GRACE_MILLISECONDS = 1_000;
/** An interrupt is lost on a statement that has not begun, so that it is said again. */
const AGAIN_MILLISECONDS = 50;

/** Whether the work came to its end within the time allowed. */
export async function interruptUntil(work: Promise<unknown>, interrupt: () => void): Promise<boolean> {
  interrupt();
  const again = setInterval(interrupt, AGAIN_MILLISECONDS);
  const rested = await endsInTime(work);
  clearInterval(again);
  return rested;
}

export async function endsInTime(work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = setTimeout(GRACE_MILLISECONDS, false, { signal: timer.signal }).catch(() => false);
  const rested = await Promise.race([work.then(() => true), late]);
  timer.abort();
  return rested;
}
