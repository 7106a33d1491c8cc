import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

/** Vite's output: it lies beside the compiled source. */
const WEB_DIRECTORY = fileURLToPath(new URL('../../web/', import.meta.url));

const EXPLORER_DIRECTORY = join(WEB_DIRECTORY, 'explore');

/** The playground. */
export const servePage: RequestHandler = express.static(WEB_DIRECTORY, {
  redirect: false,
  setHeaders: setCaching,
});

/** The explorer's files, and its page at the address of each of its views. */
export const serveExplorer: readonly RequestHandler[] = [
  express.static(EXPLORER_DIRECTORY, { index: false, redirect: false, setHeaders: setCaching }),
  (request: Request, response: Response, next: NextFunction): void => {
    if (!/^\/[a-z]*\/?$/u.test(request.path) || !['GET', 'HEAD'].includes(request.method)) {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: EXPLORER_DIRECTORY, cacheControl: false }, (fault) => {
      if (fault) next();
    });
  },
];

/** Files under assets/ carry their hash in their name and never change, the page itself may. */
function setCaching(response: Response, path: string): void {
  const immutable = path.includes(`${sep}assets${sep}`);
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
}
