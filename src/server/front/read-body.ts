import type { IncomingMessage } from 'node:http';

import type { RequestHandler } from 'express';

/** What a request's body was, or what is wrong with it, in the form of an error of Express. */
export type Body = { readonly body: unknown } | { readonly failure: { readonly status: 400 } };

const UNREADABLE: Body = { failure: { status: 400 } };
const bodies = new WeakMap<IncomingMessage, Body>();

/** Reads a body of plain JSON to its end; never settles where the client goes away in its midst. */
export function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      resolve(parse(Buffer.concat(chunks).toString('utf8')));
    });
  });
}

/** As Express reads it: an object or an array, with or without a byte order mark. */
function parse(text: string): Body {
  try {
    const body: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return typeof body === 'object' && body !== null ? { body } : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** Has others take what was read. */
export const handOnBody = (request: IncomingMessage, read: Body): void => {
  bodies.set(request, read);
};

/** Takes the body that was read already, or has it read. */
export const takeBody =
  (readAny: RequestHandler): RequestHandler =>
  (request, response, next) => {
    const read = bodies.get(request);
    if (read === undefined) {
      readAny(request, response, next);
    } else if ('failure' in read) {
      next(read.failure);
    } else {
      request.body = read.body;
      next();
    }
  };
