import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Logger } from 'pino';

import type { Access } from '../../access/identify.js';
import { sessionCookie } from '../../access/session-cookie.js';
import { HabeasError } from '../../errors/habeas-error.js';
import { sendError } from '../failures/send-error.js';
import { protectForm } from '../protect-headers.js';
import { type Refuse, viewerOf } from './identify-viewer.js';
import { signInPage } from './sign-in-page.js';

const LONGEST_CREDENTIAL = '16kb';

export interface SignInParts {
  readonly access: Access;
  readonly identifyViewer: RequestHandler;
  readonly refuse: Refuse;
  readonly log: Logger;
}

/**
 * `/sign-in?back=/explore/…`: a form. `/session`: POST a key or a token for a session in a cookie, GET who asks, DELETE the session.
 * Only pages of this service may post and delete: other sites neither sign anybody in nor out.
 */
export function signIn({ access, identifyViewer, refuse, log }: SignInParts): Router {
  const router = Router();
  router.get('/sign-in', protectForm, (request, response) => {
    response
      .type('html')
      .set('Cache-Control', 'no-store')
      .send(signInPage(wayBack(request.query)));
  });
  router.use('/session', requireOwnPage);
  router.get('/session', identifyViewer, (request, response) => {
    const { role, name } = viewerOf(request);
    response.set('Cache-Control', 'no-store').json({ data: { role, ...(name !== undefined && { name }) } });
  });
  router.delete('/session', (request, response) => {
    response
      .set('Set-Cookie', sessionCookie(request.headers.host, '', 0))
      .status(204)
      .end();
  });
  router.post(
    '/session',
    express.json({ limit: LONGEST_CREDENTIAL }),
    express.urlencoded({ extended: false, limit: LONGEST_CREDENTIAL }),
    async (request, response) => {
      try {
        const { viewer, text, seconds } = await access.signIn(readCredential(request));
        log.info({ viewer }, 'a session began');
        response.set('Set-Cookie', sessionCookie(request.headers.host, text, seconds));
        endSignIn(request, response);
      } catch (failure) {
        refuse(request, response, failure);
      }
    },
  );
  router.use('/session', (request, response) => {
    response.set('Allow', 'GET, POST, DELETE');
    sendError(
      response,
      'METHOD_NOT_ALLOWED',
      `${request.method} is not taken here; send GET, POST or DELETE.`,
    );
  });
  return router;
}

/** @throws HabeasError BAD_USER_INPUT */
function readCredential({ body }: Request): string {
  const { key } = (body ?? {}) as { readonly key?: unknown };
  if (typeof key === 'string' && key.trim() !== '') return key.trim();
  throw new HabeasError('BAD_USER_INPUT', 'key: none was sent; send {"key": "…"} with a key or a token.');
}

/** A form leads to the page, a script has what it needs. */
function endSignIn(request: Request, response: Response): void {
  if (request.is('application/x-www-form-urlencoded')) response.redirect(303, wayBack(request.body));
  else response.status(204).end();
}

/** Where a sign-in leads: to a view of the explorer that asked for it, else to the playground; never to another host. */
function wayBack(sent: unknown): string {
  const { back } = (sent ?? {}) as { readonly back?: unknown };
  return typeof back === 'string' && /^\/explore(?:[/?][\x21-\x7e]*)?$/u.test(back) ? back : '/';
}

/** Browsers say of every request that changes something from which page it comes; what is no browser has no cookie to lose. */
const requireOwnPage: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (request.method === 'GET' || !foreign) {
    next();
    return;
  }
  sendError(response, 'BAD_REQUEST', 'Only a page of this service may begin or end a session.');
};
