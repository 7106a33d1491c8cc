import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';

import type { Access } from '../access/identify.js';
import type { Config } from '../config.js';
import type { GraphStore } from '../store/graph-store.js';
import { abortOnClose } from './abort-on-close.js';
import { allowOrigins } from './allow-origins.js';
import { requireGet, requireJson, requireMethod } from './check-request.js';
import { answerFailures, answerNotFound } from './failures/answer-failures.js';
import { executedResult } from './front/answer-known.js';
import type { RequestContext } from './front/execute-through.js';
import { takeBody } from './front/read-body.js';
import { EXPORT_POINTS, type RateLimit, REQUEST_POINTS } from './limits/limit-rate.js';
import type { Turns } from './limits/take-turns.js';
import type { RequestCount } from './measures/count-requests.js';
import type { RequestLog } from './measures/log-requests.js';
import { reportLife, reportReadiness } from './measures/report-health.js';
import { nameRequest, requestIdOf } from './name-request.js';
import { protectAnswers, protectExplorer, protectPage } from './protect-headers.js';
import { serveExplorer, servePage } from './serve-page.js';
import { identifyViewer, refuseWith, viewerOf } from './sign-in/identify-viewer.js';
import { signIn } from './sign-in/sign-in.js';
import { requireTrust, type Trust } from './trust/require-trust.js';

export interface AppParts {
  readonly config: Config;
  readonly store: GraphStore;
  /** The same, timed where figures are kept. */
  readonly answers: Pick<GraphStore, 'run'>;
  readonly apollo: ApolloServer<RequestContext>;
  readonly exports: RequestHandler;
  readonly requests: RequestCount;
  readonly turns: Turns;
  readonly exportTurns: Turns;
  readonly rate: RateLimit;
  readonly trust: Trust;
  readonly access: Access;
  readonly logRequest: RequestLog;
  readonly log: Logger;
}

/** Everything a request passes, in order. */
export function buildApp(parts: AppParts): Express {
  const { config, store, answers, apollo, exports, requests, turns, exportTurns, rate, trust } = parts;
  const { access, logRequest, log } = parts;
  const refuse = refuseWith(logRequest, log);
  const identified = identifyViewer(access, refuse);
  const app = express();
  // An answer in no cache needs no tag to be told by.
  app.disable('etag').disable('x-powered-by');
  const identify: RequestHandler = (request, response, next) => {
    response.set('X-Request-Id', logRequest(request, response));
    next();
  };
  app.use(identify, nameRequest, protectAnswers);
  app.get('/healthz', reportLife);
  app.get('/readyz', reportReadiness(store, requests.isStopping));
  app.use(
    '/graphql',
    allowOrigins(config.corsOrigins),
    requireMethod,
    requireJson,
    requests.middleware,
    identified,
    unlessExecuted(rate.charge(REQUEST_POINTS)),
    takeBody(express.json({ limit: config.limits.bodyBytes })),
    requireTrust(trust, log),
    turns.middleware,
    expressMiddleware(apollo, {
      context: ({ req, res }): Promise<RequestContext> => {
        const viewer = viewerOf(req);
        const { clearance } = viewer;
        const executed = executedResult(req);
        return Promise.resolve({
          store: answers,
          viewer,
          request: requestIdOf(res),
          clearance,
          signal: abortOnClose(req),
          executed,
          spend: async (points) => {
            if (!executed) await rate.spend(viewer, req, res, points);
          },
        });
      },
    }),
  );
  app.use(
    '/export',
    allowOrigins(config.corsOrigins),
    requireGet,
    requests.middleware,
    identified,
    rate.charge(EXPORT_POINTS),
    exportTurns.middleware,
    exports,
  );
  app.use('/session', rate.charge(REQUEST_POINTS));
  app.use(signIn({ access, identifyViewer: identified, refuse, log }));
  if (config.playground) {
    app.use('/explore', protectExplorer, ...serveExplorer);
    app.use(protectPage, servePage);
  }
  app.use(protectAnswers, answerNotFound, answerFailures(config.limits.bodyBytes, log));
  return app;
}

/** What was executed in front of Express is paid for. */
const unlessExecuted =
  (charge: RequestHandler): RequestHandler =>
  (request, response, next) => {
    if (executedResult(request)) next();
    else return charge(request, response, next);
  };
