import { once } from 'node:events';
import { createServer, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { openTokenCheck } from '../access/check-token.js';
import { openAccess } from '../access/identify.js';
import { openKeyRing } from '../access/key-ring.js';
import { openSessions } from '../access/session.js';
import type { Config, Limits } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { executeRows } from '../graphql/execute-rows.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { buildApollo } from './build-apollo.js';
import { buildApp } from './build-app.js';
import { exportRoute } from './exports/export-graph.js';
import { answerUnreadable } from './failures/answer-unreadable.js';
import { answerKnown } from './front/answer-known.js';
import { countPoints } from './limits/count-points.js';
import { limitCost } from './limits/limit-cost.js';
import { limitRate } from './limits/limit-rate.js';
import { takeTurns } from './limits/take-turns.js';
import { countRequests } from './measures/count-requests.js';
import { logRequests } from './measures/log-requests.js';
import type { Measures } from './measures/measure.js';
import { serveMetrics } from './measures/serve-metrics.js';
import { KnownDocuments } from './trust/known-documents.js';
import type { TrustedDocuments } from './trust/trusted-documents.js';

/** How long a connection on which nothing is asked may keep a stop waiting. */
const IDLE_MILLISECONDS = 250;
/** What was sent just as we stopped may not be read yet, and a connection closed before would break it off. */
const LINGER_MILLISECONDS = 250;

export interface ServerParts {
  readonly config: Config;
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Documents that are answered even where no other is. */
  readonly trusted: TrustedDocuments;
  /** Where figures are kept. */
  readonly measures?: Measures | undefined;
}

export interface RunningServer {
  readonly url: string;
  /** Readiness turns red, questions under way get their answer, new ones are refused; may be called twice. */
  stop(): Promise<void>;
}

/**
 * Listens at the configured host and port; port 0 finds a free one.
 * @throws HabeasError CONFIGURATION_INVALID when the port cannot be listened at.
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { config, store, schema, log, measures } = parts;
  const { limits } = config;
  const execute = executeRows(schema);
  const onRefused = () => measures?.refused('turns');
  const { concurrentRequests, queuedRequests, concurrentExports } = limits;
  const turns = takeTurns({ atOnce: concurrentRequests, waiting: queuedRequests, onRefused });
  const exportTurns = takeTurns({ atOnce: concurrentExports, waiting: 0, onRefused });
  measures?.use({ store, turns: { questions: turns, exports: exportTurns } });
  const limit = limitCost(limits.cost, () => measures?.refused('cost'));
  const documents = new KnownDocuments();
  const apollo = buildApollo({ config, schema, log, execute, limit, documents });
  await apollo.start();
  const requests = countRequests();
  const logRequest = logRequests(log);
  const { keysFile, issuer, sessionSecret } = config.access;
  const access = openAccess({
    keys: openKeyRing(keysFile),
    sessions: openSessions(sessionSecret),
    checkToken: issuer && openTokenCheck(issuer),
  });
  const points = await countPoints(config.rate, log);
  const rate = limitRate(config.rate, points, () => measures?.refused('rate'));
  const answers = measures?.store(store) ?? store;
  const shared = { config, answers, requests, turns, rate, access, logRequest };
  const app = buildApp({
    ...shared,
    store,
    apollo,
    exports: exportRoute(parts),
    exportTurns,
    trust: {
      mode: config.trustedDocuments,
      documents: parts.trusted,
      maxTokens: limits.tokens,
      onRefused: () => measures?.refused('trust'),
    },
    log,
  });
  const known = { ...shared, schema, execute, documents, limit, trusted: parts.trusted };
  const listener = answerKnown(known, app);
  const unreadable = answerUnreadable(logRequest, log);
  const server = createServer(arrivalLimits(limits), (request, response) => {
    unreadable.watch(request, response);
    measures?.request(request, response);
    listener(request, response);
  });
  server.on('clientError', unreadable.answer);
  // What a client expects is no reason to refuse it in Node's own words.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  const figures = measures && serveMetrics(measures.registry);
  try {
    await listen(server, config);
    if (figures) await listen(figures, { ...config, port: config.metricsPort ?? 0 }, 'METRICS_PORT');
  } catch (failure) {
    // One that listens would keep the process alive.
    server.close();
    points?.close();
    throw failure;
  }
  const stop = async (): Promise<void> => {
    await requests.stop(config.shutdownMilliseconds);
    await wait(LINGER_MILLISECONDS);
    await close(server);
    if (figures) await close(figures);
    await apollo.stop();
    points?.close();
  };
  let stopped: Promise<void> | undefined;
  return { url: urlOf(server, config.host), stop: () => (stopped ??= stop()) };
}

/** Who sends its head or its body drop by drop is cut off. */
const arrivalLimits = ({ requestMilliseconds }: Limits): ServerOptions => ({
  requestTimeout: requestMilliseconds,
  headersTimeout: requestMilliseconds,
  connectionsCheckingInterval: Math.min(5000, requestMilliseconds),
});

async function listen(server: Server, { host, port }: Config, name = 'PORT'): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new HabeasError('CONFIGURATION_INVALID', explain(codeOf(cause), host, port, name), { cause });
  }
}

function explain(code: unknown, host: string, port: number, name: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `${name}: ${String(port)} is taken; stop what listens there, or choose another as in ${name}=${String(port + 1)}.`;
    case 'EACCES':
      return `${name}: ${String(port)} may not be used by this user; choose one above 1023.`;
    default:
      return `HOST: ${host} is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all.`;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${String(port)}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), IDLE_MILLISECONDS);
  await closed;
  clearTimeout(timer);
}
