import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';

import type { Identify } from '../access/key-ring.js';
import type { Config } from '../config.js';
import type { GraphContext } from '../graphql/context.js';
import type { GraphStore } from '../store/graph-store.js';
import { abortOnClose } from './abort-on-close.js';
import { allowOrigins } from './allow-origins.js';
import { answerFailures, answerNotFound } from './answer-failures.js';
import { executedResult } from './answer-known.js';
import { requireGet, requireJson, requireMethod } from './check-request.js';
import type { RequestCount } from './count-requests.js';
import type { RequestContext } from './execute-through.js';
import { identifyViewer, viewerOf } from './identify-viewer.js';
import type { RequestLog } from './log-requests.js';
import { protectAnswers, protectExplorer, protectPage } from './protect-headers.js';
import { takeBody } from './read-body.js';
import { reportLife, reportReadiness } from './report-health.js';
import { serveExplorer, servePage } from './serve-page.js';

export interface AppParts {
  readonly config: Config;
  readonly store: GraphStore;
  readonly apollo: ApolloServer<GraphContext>;
  readonly exports: RequestHandler;
  readonly requests: RequestCount;
  readonly identify: Identify;
  readonly logRequest: RequestLog;
  readonly log: Logger;
}

/** Everything a request passes, in order. */
export function buildApp(parts: AppParts): Express {
  const { config, store, apollo, exports, requests, identify, logRequest, log } = parts;
  const app = express();
  // An answer in no cache needs no tag to be told by.
  app.disable('etag').disable('x-powered-by');
  app.use((request, response, next) => {
    response.set('X-Request-Id', logRequest(request, response));
    next();
  }, protectAnswers);
  app.get('/healthz', reportLife);
  app.get('/readyz', reportReadiness(store, requests.isStopping));
  app.use(
    '/graphql',
    allowOrigins(config.corsOrigins),
    requireMethod,
    requireJson,
    requests.middleware,
    identifyViewer(identify, logRequest, log),
    takeBody(express.json({ limit: config.limits.bodyBytes })),
    expressMiddleware(apollo, {
      context: ({ req, res }): Promise<RequestContext> => {
        const viewer = viewerOf(req);
        const { clearance } = viewer;
        return Promise.resolve({
          store,
          viewer,
          clearance,
          signal: abortOnClose(res),
          executed: executedResult(req),
        });
      },
    }),
  );
  app.use(
    '/export',
    allowOrigins(config.corsOrigins),
    requireGet,
    requests.middleware,
    identifyViewer(identify, logRequest, log),
    exports,
  );
  if (config.playground) {
    app.use('/explore', protectExplorer, ...serveExplorer);
    app.use(protectPage, servePage);
  }
  app.use(protectAnswers, answerNotFound, answerFailures(config.limits.bodyBytes, log));
  return app;
}
