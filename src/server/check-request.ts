import type { RequestHandler } from 'express';

import { sendError } from './failures/send-error.js';

/** Lets a request through that is GET or POST. */
export const requireMethod: RequestHandler = (request, response, next) => {
  if (request.method === 'GET' || request.method === 'POST') {
    next();
    return;
  }
  response.set('Allow', 'GET, POST');
  sendError(response, 'METHOD_NOT_ALLOWED', `${request.method} is not taken here; send GET or POST.`);
};

/** Lets a request through that only reads. */
export const requireGet: RequestHandler = (request, response, next) => {
  if (request.method === 'GET') {
    next();
    return;
  }
  response.set('Allow', 'GET');
  sendError(response, 'METHOD_NOT_ALLOWED', `${request.method} is not taken here; send GET.`);
};

/** Lets a POST through whose body is declared as JSON: other types need no preflight, so any page could send them. */
export const requireJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json')) {
    next();
    return;
  }
  sendError(response, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json.');
};
