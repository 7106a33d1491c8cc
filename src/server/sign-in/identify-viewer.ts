import type { IncomingMessage } from 'node:http';

import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

import type { Access } from '../../access/identify.js';
import { sessionCookie, sessionIn } from '../../access/session-cookie.js';
import type { Viewer } from '../../access/viewer.js';
import { ANONYMOUS } from '../../access/viewer.js';
import { HabeasError } from '../../errors/habeas-error.js';
import { sendError } from '../failures/send-error.js';
import type { RequestLog } from '../measures/log-requests.js';

const viewers = new WeakMap<IncomingMessage, Viewer>();

/** Whoever sent a request that was let through. */
export const viewerOf = (request: IncomingMessage): Viewer => viewers.get(request) ?? ANONYMOUS;

/** Answers to somebody who is not let in, which the log is told of, without what was sent. */
export type Refuse = (request: IncomingMessage, response: Response, failure: unknown) => void;

export function refuseWith(logRequest: RequestLog, log: Logger): Refuse {
  return (request, response, failure) => {
    if (!(failure instanceof HabeasError)) throw failure;
    const { code, message, cause } = failure;
    const fault = cause instanceof Error ? { err: cause } : { key: cause };
    log.warn({ request: logRequest(request, response), code, ...fault }, 'a viewer was refused');
    if (code === 'UNAUTHENTICATED') response.set('WWW-Authenticate', 'Bearer');
    // Told once that it has ended, whoever asks again asks as anybody.
    if (sessionIn(request.headers) !== undefined)
      response.set('Set-Cookie', sessionCookie(request.headers.host, '', 0));
    sendError(response, code, message);
  };
}

/** Lets nobody through whose key is of no use: a viewer who thinks to see all would take what is public for that. */
export function identifyViewer(access: Access, refuse: Refuse): RequestHandler {
  return async (request, response, next) => {
    try {
      viewers.set(request, await access.identify(request.headers));
    } catch (failure) {
      refuse(request, response, failure);
      return;
    }
    next();
  };
}
