import type { IncomingMessage } from 'node:http';

import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';

import { requestIdOf } from '../name-request.js';
import { UNEXPECTED } from './mask-errors.js';
import { sendError } from './send-error.js';

export const answerNotFound: RequestHandler = (request, response) => {
  sendError(response, 'NOT_FOUND', `Nothing is at ${request.path}; questions go to /graphql.`);
};

/** What middleware threw, as JSON with a code; four parameters are how Express knows an error handler. */
export function answerFailures(maxBodyBytes: number, log: Logger): ErrorRequestHandler {
  return (failure: unknown, request, response, next) => {
    if (response.headersSent) {
      next(failure);
      return;
    }
    const status = statusOf(failure);
    if (status === 413) {
      sendError(
        response,
        'PAYLOAD_TOO_LARGE',
        `The body has ${foundBytes(request)} and the limit is ${String(maxBodyBytes)} bytes; send less.`,
      );
    } else if (status === 415) {
      sendError(
        response,
        'UNSUPPORTED_MEDIA_TYPE',
        'The body is in an encoding or a character set not taken; send UTF-8.',
      );
    } else if (status !== undefined && status >= 400 && status < 500) {
      sendError(response, 'BAD_REQUEST', 'The request cannot be read; send a JSON object in UTF-8.');
    } else {
      log.error({ request: requestIdOf(response), err: failure }, 'a request failed');
      sendError(response, 'INTERNAL_SERVER_ERROR', UNEXPECTED);
    }
  };
}

/** What comes in pieces is not read to its end. */
const foundBytes = ({ headers }: IncomingMessage): string =>
  headers['content-length'] === undefined ? 'too many bytes' : `${headers['content-length']} bytes`;

function statusOf(failure: unknown): number | undefined {
  if (typeof failure !== 'object' || failure === null || !('status' in failure)) return undefined;
  return typeof failure.status === 'number' ? failure.status : undefined;
}
