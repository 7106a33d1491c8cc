import { HabeasError } from '../errors/habeas-error.js';

const listeners = new WeakMap<AbortSignal, (() => void)[]>();

/**
 * Calls back once it aborts, until told to forget. A signal that all requests of a connection share is listened to by one
 * for all: on Node 20 each listener that comes and goes leaves a table that only a look through all memory frees.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): { forget(): void } {
  if (signal === undefined) return { forget: () => undefined };
  const all = listeners.get(signal) ?? listenOnce(signal);
  all.push(listener);
  return {
    forget: () => {
      const at = all.indexOf(listener);
      if (at >= 0) all.splice(at, 1);
    },
  };
}

function listenOnce(signal: AbortSignal): (() => void)[] {
  const all: (() => void)[] = [];
  listeners.set(signal, all);
  const callAll = (): void => {
    for (const listener of all.splice(0)) listener();
  };
  signal.addEventListener('abort', callAll, { once: true });
  return all;
}

export const aborted = (signal: AbortSignal | undefined): HabeasError =>
  new HabeasError('REQUEST_ABORTED', 'The client went away before the answer.', { cause: signal?.reason });
