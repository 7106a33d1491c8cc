import type { RequestHandler } from 'express';
import helmet from 'helmet';

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

const protect = (directives: Readonly<Record<string, string[]>>): RequestHandler =>
  helmet({ contentSecurityPolicy: { useDefaults: false, directives }, xFrameOptions: { action: 'deny' } });

export const protectAnswers: RequestHandler = protect(ANSWER_POLICY);
export const protectPage: RequestHandler = protect(PAGE_POLICY);
