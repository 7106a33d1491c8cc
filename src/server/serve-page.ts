import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import express, { type RequestHandler, type Response } from 'express';

/** Vite's output: it lies beside the compiled source. */
const WEB_DIRECTORY = fileURLToPath(new URL('../../web/', import.meta.url));

const EXPLORER_DIRECTORY = join(WEB_DIRECTORY, 'explore');

/** The playground. */
export const servePage: RequestHandler = express.static(WEB_DIRECTORY, {
  redirect: false,
  setHeaders: setCaching,
});

/** The explorer's page, at the address of each of its views. */
const showExplorer: RequestHandler = (request, response, next) => {
  if (!/^\/[a-z]*\/?$/u.test(request.path) || !['GET', 'HEAD'].includes(request.method)) {
    next();
    return;
  }
  response.set('Cache-Control', 'no-cache');
  response.sendFile('index.html', { root: EXPLORER_DIRECTORY, cacheControl: false }, (fault) => {
    if (fault) next();
  });
};

/** The explorer: its files, then its page. */
export const serveExplorer: readonly RequestHandler[] = [
  express.static(EXPLORER_DIRECTORY, { index: false, redirect: false, setHeaders: setCaching }),
  showExplorer,
];

/** Files under assets/ carry their hash in their name and never change, the page itself may. */
function setCaching(response: Response, path: string): void {
  const immutable = path.includes(`${sep}assets${sep}`);
  response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
}
