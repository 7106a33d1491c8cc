import { randomUUID } from 'node:crypto';

import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

const GIVEN_ID = /^[\w.-]{1,64}$/;

/** Gives every request an id, the client's own if it is a plain one, and logs how it ended: no variables, no query. */
export function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.get('X-Request-Id');
    const id = given !== undefined && GIVEN_ID.test(given) ? given : randomUUID();
    response.set('X-Request-Id', id);
    // Taken now: a mounted handler sees the path without its mount.
    const { method, path } = request;
    const start = performance.now();
    response.once('close', () => {
      const level = path === '/graphql' || response.statusCode >= 500 ? 'info' : 'debug';
      log[level](
        {
          request: id,
          method,
          path,
          ...ending(request, response),
          milliseconds: Math.round(performance.now() - start),
        },
        'answered',
      );
    });
    next();
  };
}

const ending = (request: Request, response: Response): object => ({
  operation: operationOf(request.body),
  status: response.statusCode,
  ...(!response.writableFinished && { aborted: true }),
});

function operationOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return undefined;
  return typeof body.operationName === 'string' ? body.operationName.slice(0, 100) : undefined;
}
