import type { ServerResponse } from 'node:http';

import type { RequestHandler } from 'express';

import { sendError } from '../failures/send-error.js';

/** Longer than this nobody is kept: who would ask again by then should be told so sooner. */
const LONGEST_WAIT_MILLISECONDS = 2000;

export const BUSY = 'Too much is asked at once; ask again in a moment.';

export interface TurnOptions {
  readonly atOnce: number;
  /** How many may wait for a turn; one more is refused. */
  readonly waiting: number;
  readonly onRefused?: () => void;
}

/** So many requests at work at once; of the others some wait and the rest are told to come back. */
export interface Turns {
  /** Resolves to whether it is this request's turn, which lasts until its response is over; at once where one is free. */
  readonly take: (response: ServerResponse) => boolean | Promise<boolean>;
  /** Whether one more would be refused; it then counts as refused. */
  readonly refuses: () => boolean;
  /** Lets a request through in its turn, or answers 503. */
  readonly middleware: RequestHandler;
  readonly count: () => { readonly atWork: number; readonly waiting: number };
}

export function takeTurns({ atOnce, waiting, onRefused }: TurnOptions): Turns {
  const queue: (() => void)[] = [];
  const held = new WeakSet<ServerResponse>();
  /** Who asks in front of Express and again in it waits once. */
  const refused = new WeakSet<ServerResponse>();
  let atWork = 0;

  const hold = (response: ServerResponse): true => {
    atWork += 1;
    held.add(response);
    response.once('close', () => {
      atWork -= 1;
      queue.shift()?.();
    });
    return true;
  };
  const wait = (response: ServerResponse): Promise<boolean> =>
    new Promise((resolve) => {
      const leave = (): void => {
        clearTimeout(timer);
        const place = queue.indexOf(enter);
        if (place >= 0) queue.splice(place, 1);
        refused.add(response);
        resolve(false);
      };
      const enter = (): void => {
        clearTimeout(timer);
        response.off('close', leave);
        resolve(hold(response));
      };
      const timer = setTimeout(leave, LONGEST_WAIT_MILLISECONDS);
      response.once('close', leave);
      queue.push(enter);
    });
  const take = (response: ServerResponse): boolean | Promise<boolean> => {
    if (held.has(response)) return true;
    if (atWork < atOnce) return hold(response);
    return !refused.has(response) && queue.length < waiting && wait(response);
  };
  const isFull = (): boolean => atWork >= atOnce && queue.length >= waiting;
  return {
    take,
    refuses: () => {
      if (isFull()) onRefused?.();
      return isFull();
    },
    count: () => ({ atWork, waiting: queue.length }),
    middleware: async (_request, response, next) => {
      if (await take(response)) next();
      else if (!response.closed) {
        onRefused?.();
        sendError(response, 'SERVICE_BUSY', BUSY);
      }
    },
  };
}
