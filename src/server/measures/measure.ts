import type { ServerResponse } from 'node:http';

import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

import { codeOfFault } from '../../errors/code-of-fault.js';
import type { GraphStore } from '../../store/graph-store.js';
import { SECONDS } from '../seconds.js';
import { type Incoming, operationOf } from './log-requests.js';
import { type LoadMeasures, measureLoads } from './measure-loads.js';
import { type MeasuredUse, measureUse } from './measure-use.js';

/** Why a request is refused that is sound. */
export type Refusal = 'cost' | 'rate' | 'turns' | 'trust';

/** What the service counts of itself, in Prometheus' form. */
export interface Measures extends LoadMeasures {
  readonly registry: Registry;
  readonly request: (request: Incoming, response: ServerResponse) => void;
  /** The same answers, each timed. */
  readonly store: (store: Pick<GraphStore, 'run'>) => Pick<GraphStore, 'run'>;
  readonly refused: (why: Refusal) => void;
  /** Looks at what is in use whenever the figures are asked for. */
  readonly use: (used: MeasuredUse) => void;
}

/** @param operations names to tell apart: any client may send any name, and each would be kept */
export function measure(operations: ReadonlySet<string>): Measures {
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
    help: 'From a plan to its rows, by the root field that asks, the step the plan begins with and how it ended.',
    labelNames: ['field', 'step', 'ended'],
    buckets: SECONDS,
    registers,
  });
  const refusals = new Counter({
    name: 'habeas_refused_total',
    help: 'Sound questions refused: for their cost, for what their viewer has spent, for want of a turn or of trust.',
    labelNames: ['why'],
    registers,
  });
  return {
    registry,
    refused: (why) => refusals.inc({ why }),
    use: (used) => measureUse(registry, used),
    ...measureLoads(registry),
    request: (request, response) => {
      const end = requests.startTimer({ path: pathOf(request.url) });
      response.once('close', () => {
        const name = operationOf(request.body) ?? '';
        end({ operation: name === '' || operations.has(name) ? name : 'other', status: response.statusCode });
      });
    },
    store: (store) => ({
      run: async (plan, options) => {
        const end = statements.startTimer({ field: options?.field ?? '', step: plan.step });
        try {
          const rows = await store.run(plan, options);
          end({ ended: 'well' });
          return rows;
        } catch (failure) {
          end({ ended: codeOfFault(failure) });
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
