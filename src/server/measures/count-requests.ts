import type { ServerResponse } from 'node:http';

import type { RequestHandler } from 'express';

import { sendError } from '../failures/send-error.js';

/** Questions being answered, so that a stop can wait for them. */
export interface RequestCount {
  /** Counts a request until its response is over, once. */
  readonly count: (response: ServerResponse) => void;
  /** Counts requests; refuses new ones once stopping. */
  readonly middleware: RequestHandler;
  readonly isStopping: () => boolean;
  /** Refuses new requests from now on; resolves when none is under way, or when the time is over. */
  stop(milliseconds: number): Promise<void>;
}

export function countRequests(): RequestCount {
  let underWay = 0;
  let stopping = false;
  let whenNone = (): void => undefined;
  const counted = new WeakSet<ServerResponse>();
  const count = (response: ServerResponse): void => {
    if (counted.has(response)) return;
    counted.add(response);
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) whenNone();
    });
  };
  return {
    count,
    isStopping: () => stopping,
    middleware: (_request, response, next) => {
      if (stopping && !counted.has(response)) {
        response.set('Connection', 'close');
        sendError(response, 'SERVICE_STOPPING', 'The service is stopping; ask again in a moment.');
        return;
      }
      count(response);
      next();
    },
    stop: (milliseconds) => {
      stopping = true;
      return new Promise((resolve) => {
        if (underWay === 0) {
          resolve();
          return;
        }
        const timer = setTimeout(resolve, milliseconds);
        whenNone = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
