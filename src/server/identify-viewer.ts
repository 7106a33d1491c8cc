import type { IncomingMessage } from 'node:http';

import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

import type { Identify } from '../access/key-ring.js';
import type { Viewer } from '../access/viewer.js';
import { ANONYMOUS } from '../access/viewer.js';
import { HabeasError } from '../errors/habeas-error.js';
import type { RequestLog } from './log-requests.js';
import { sendError } from './send-error.js';

const viewers = new WeakMap<IncomingMessage, Viewer>();

/** Whoever sent a request that was let through. */
export const viewerOf = (request: IncomingMessage): Viewer => viewers.get(request) ?? ANONYMOUS;

/** Lets nobody through whose key is of no use: a viewer who thinks to see all would take what is public for that. */
export function identifyViewer(identify: Identify, logRequest: RequestLog, log: Logger): RequestHandler {
  return async (request, response, next) => {
    try {
      viewers.set(request, await identify(request.headers.authorization));
      next();
    } catch (failure) {
      if (!(failure instanceof HabeasError) || failure.code !== 'UNAUTHENTICATED') throw failure;
      log.warn({ request: logRequest(request, response), key: failure.cause }, 'a key was refused');
      response.set('WWW-Authenticate', 'Bearer');
      sendError(response, failure.code, failure.message);
    }
  };
}
