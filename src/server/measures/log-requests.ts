import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Logger } from 'pino';

const GIVEN_ID = /^[\w.-]{1,64}$/;

/** A request as it arrives, or with what was read of its body. */
export type Incoming = IncomingMessage & { readonly body?: unknown };

/** The id of a request. */
export type RequestLog = (request: Incoming, response: ServerResponse) => string;

/** Gives every request an id, the client's own if it is a plain one, and logs how it ended: no variables, no query. */
export function logRequests(log: Logger): RequestLog {
  const ids = new WeakMap<Incoming, string>();
  return (request, response) => {
    const known = ids.get(request);
    if (known !== undefined) return known;
    const given = request.headers['x-request-id'];
    const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
    ids.set(request, id);
    // Taken now: a mounted handler sees the path without its mount.
    const { method, url = '' } = request;
    const start = performance.now();
    response.once('close', () => {
      const path = pathOf(url);
      const level = path === '/graphql' || response.statusCode >= 400 ? 'info' : 'debug';
      if (!log.isLevelEnabled(level)) return;
      const milliseconds = Math.round(performance.now() - start);
      log[level]({ request: id, method, path, ...ending(request, response), milliseconds }, 'answered');
    });
    return id;
  };
}

const pathOf = (url: string): string => url.split('?', 1)[0] ?? '';

const ending = (request: Incoming, response: ServerResponse): object => ({
  operation: operationOf(request.body),
  status: response.statusCode,
  ...(!response.writableFinished && { aborted: true }),
});

/** As it was sent, but for its length. */
export function operationOf(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return undefined;
  return typeof body.operationName === 'string' ? body.operationName.slice(0, 100) : undefined;
}
