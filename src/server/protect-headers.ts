import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import type { RequestHandler } from 'express';
import helmet from 'helmet';

import type { Headers } from './allow-origins.js';

/** Nothing but JSON leaves these paths, so a browser that shows one as a page may load nothing. */
const ANSWER_POLICY = {
  defaultSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** GraphiQL's editor styles itself inline and starts its workers from the service or from a blob. */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  baseUri: ["'self'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A form that goes to the service, and nothing else. */
const FORM_POLICY = { ...ANSWER_POLICY, formAction: ["'self'"] };

/** The explorer styles nothing inline and starts its worker from the service; the pictures it saves are blobs. */
const EXPLORER_POLICY = {
  ...PAGE_POLICY,
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'blob:'],
  fontSrc: ["'none'"],
  workerSrc: ["'self'"],
};

/** They are the same for every answer, so helmet is asked once. */
function headersOf(
  directives: Readonly<Record<string, string[]>>,
  referrer: 'no-referrer' | 'same-origin' = 'no-referrer',
): Headers {
  const protect = helmet({
    referrerPolicy: { policy: referrer },
    contentSecurityPolicy: { useDefaults: false, directives },
    xFrameOptions: { action: 'deny' },
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  protect(request, response, () => undefined);
  return Object.fromEntries(
    response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]),
  );
}

const protect =
  (headers: Headers): RequestHandler =>
  (_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    next();
  };

export const ANSWER_HEADERS: Headers = headersOf(ANSWER_POLICY);
export const protectAnswers: RequestHandler = protect(ANSWER_HEADERS);
export const protectPage: RequestHandler = protect(headersOf(PAGE_POLICY));
/** A page without a referrer sends a form with the origin `null`, which is refused as another site's. */
export const protectForm: RequestHandler = protect(headersOf(FORM_POLICY, 'same-origin'));
export const protectExplorer: RequestHandler = protect(headersOf(EXPLORER_POLICY));
