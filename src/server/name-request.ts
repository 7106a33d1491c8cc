import type { RequestHandler, Response } from 'express';

import { isRecord } from './is-record.js';

/** The id under which the log has a request, once it has one. */
export const requestIdOf = (response: Pick<Response, 'getHeader'>): string =>
  String(response.getHeader('X-Request-Id') ?? '');

/** How every answer with errors begins, ours and Apollo's. */
const BEGINNING = '{"errors":';

/**
 * Puts the request's id beside the errors of an answer, as `extensions.request`: here, where the text is sent, because
 * Apollo words some refusals before it knows whose they are.
 */
export const nameRequest: RequestHandler = (_request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) =>
    send(typeof body === 'string' && body.startsWith(BEGINNING) ? named(body, requestIdOf(response)) : body);
  next();
};

function named(text: string, request: string): string {
  const answer: unknown = JSON.parse(text);
  if (!isRecord(answer)) return text;
  const { extensions, ...rest } = answer;
  return JSON.stringify({ ...rest, extensions: { ...(isRecord(extensions) && extensions), request } });
}
