import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import express, { type RequestHandler } from 'express';

/** Vite's output: it lies beside the compiled source. */
const WEB_DIRECTORY = fileURLToPath(new URL('../../web/', import.meta.url));

/** The playground: files under assets/ carry their hash in their name and never change, the page itself may. */
export const servePage: RequestHandler = express.static(WEB_DIRECTORY, {
  redirect: false,
  setHeaders: (response, path) => {
    const immutable = path.includes(`${sep}assets${sep}`);
    response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});
