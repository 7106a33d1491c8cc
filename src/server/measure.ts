import type { ServerResponse } from 'node:http';

import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { HabeasError } from '../errors/habeas-error.js';
import type { GraphStore } from '../store/graph-store.js';
import { type Incoming, operationOf } from './log-requests.js';
import type { Turns } from './take-turns.js';

const SECONDS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What the service counts of itself, in Prometheus' form. */
export interface Measures {
  readonly registry: Registry;
  readonly request: (request: Incoming, response: ServerResponse) => void;
  /** The same answers, each timed. */
  readonly store: (store: Pick<GraphStore, 'run'>) => Pick<GraphStore, 'run'>;
  readonly refused: (why: 'cost' | 'rate') => void;
}

/**
 * @param operations names to tell apart: any client may send any name, and each would be kept
 * @param turns what waits and works, by a name
 */
export function measure(
  operations: ReadonlySet<string>,
  turns: Readonly<Record<string, Pick<Turns, 'count'>>>,
): Measures {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'habeas_request_seconds',
    help: 'From the head of a request to the end of its answer.',
    labelNames: ['path', 'operation', 'status'],
    buckets: SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'habeas_statement_seconds',
    help: 'From a plan to its rows, by the step it begins with and how it ended.',
    labelNames: ['step', 'ended'],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: 'habeas_turns',
    help: 'Requests at work, and those that wait for their turn.',
    labelNames: ['of', 'state'],
    registers,
    collect() {
      for (const [of, { count }] of Object.entries(turns)) {
        this.set({ of, state: 'at work' }, count().atWork);
        this.set({ of, state: 'waiting' }, count().waiting);
      }
    },
  });
  const refusals = new Counter({
    name: 'habeas_refused_total',
    help: 'Questions refused for what they cost, or for what their viewer has spent.',
    labelNames: ['why'],
    registers,
  });
  return {
    registry,
    refused: (why) => refusals.inc({ why }),
    request: (request, response) => {
      const end = requests.startTimer({ path: pathOf(request.url) });
      response.once('close', () => {
        const name = operationOf(request.body) ?? '';
        end({ operation: name === '' || operations.has(name) ? name : 'other', status: response.statusCode });
      });
    },
    store: (store) => ({
      run: async (plan, options) => {
        const end = statements.startTimer({ step: plan.step });
        try {
          const rows = await store.run(plan, options);
          end({ ended: 'well' });
          return rows;
        } catch (failure) {
          end({ ended: failure instanceof HabeasError ? failure.code : 'INTERNAL_SERVER_ERROR' });
          throw failure;
        }
      },
    }),
  };
}

const PATHS: ReadonlySet<string> = new Set(['/graphql', '/export', '/healthz', '/readyz']);
function pathOf(url = ''): string {
  const path = url.split('?', 1)[0] ?? '';
  return PATHS.has(path) ? path : 'other';
}
