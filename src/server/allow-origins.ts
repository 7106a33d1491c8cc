import type { RequestHandler } from 'express';

const PREFLIGHT_SECONDS = '600';

export type Headers = Readonly<Record<string, string>>;

/** What an answer to a page of this origin carries: CORS for the origins listed and for no other. */
export function originHeaders(origins: readonly string[]): (origin: string | undefined) => Headers {
  const allowed = new Set(origins);
  return (origin) => ({
    ...(allowed.size > 0 && { Vary: 'Origin' }),
    ...(origin !== undefined &&
      allowed.has(origin) && {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': 'X-Request-Id, Retry-After',
      }),
  });
}

/** Without these headers a browser page elsewhere can read nothing. */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const headersFor = originHeaders(origins);
  return (request, response, next) => {
    const headers = headersFor(request.headers.origin);
    response.set(headers);
    if (request.method !== 'OPTIONS' || !('Access-Control-Allow-Origin' in headers)) {
      next();
      return;
    }
    response.set({
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Apollo-Require-Preflight, X-Apollo-Operation-Name, X-Request-Id',
      'Access-Control-Max-Age': PREFLIGHT_SECONDS,
    });
    response.status(204).end();
  };
}
