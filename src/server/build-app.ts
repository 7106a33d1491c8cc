import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';

import type { Config } from '../config.js';
import type { GraphContext } from '../graphql/context.js';
import type { GraphStore } from '../store/graph-store.js';
import { abortOnClose } from './abort-on-close.js';
import { allowOrigins } from './allow-origins.js';
import { answerFailures, answerNotFound } from './answer-failures.js';
import { requireGet, requireJson, requireMethod } from './check-request.js';
import type { RequestCount } from './count-requests.js';
import { logRequests } from './log-requests.js';
import { protectAnswers, protectPage } from './protect-headers.js';
import { reportLife, reportReadiness } from './report-health.js';
import { servePage } from './serve-page.js';

/** Everything a request passes, in order. */
export function buildApp(
  config: Config,
  store: GraphStore,
  apollo: ApolloServer<GraphContext>,
  exports: RequestHandler,
  requests: RequestCount,
  log: Logger,
): Express {
  const app = express();
  app.use(logRequests(log), protectAnswers);
  app.get('/healthz', reportLife);
  app.get('/readyz', reportReadiness(store, requests.isStopping));
  app.use(
    '/graphql',
    allowOrigins(config.corsOrigins),
    requireMethod,
    requireJson,
    requests.middleware,
    express.json({ limit: config.limits.bodyBytes }),
    expressMiddleware(apollo, {
      // Everyone is anonymous for now and sees what is public.
      context: ({ res }): Promise<GraphContext> =>
        Promise.resolve({ store, clearance: 0, signal: abortOnClose(res) }),
    }),
  );
  app.use('/export', allowOrigins(config.corsOrigins), requireGet, requests.middleware, exports);
  if (config.playground) app.use(protectPage, servePage);
  app.use(protectAnswers, answerNotFound, answerFailures(config.limits.bodyBytes, log));
  return app;
}
