import type { Plan } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { or, scan, where } from '../../fixtures/plans.js';

const NAMES = 3_000;
const ALTERNATIVES = 4_000;
const LONG_NAME = 'a long name '.repeat(100);

/** People with names that take long to look through. */
export async function putLongGraph(store: GraphStore): Promise<void> {
  const people = Array.from({ length: NAMES }, (_, at) =>
    node(`person:${at}`, { name: `${LONG_NAME}${at}` }),
  );
  await store.transact((transaction) => transaction.apply(change({ putNodes: people })));
}

/** Looks for thousands of texts in thousands of names: many seconds of work. */
export function longPlan(): Plan {
  const sought = Array.from({ length: ALTERNATIVES }, (_, at) =>
    where('Person', 'name', 'contains', `a long nose ${at}`),
  );
  return scan('Person', { where: or(...sought) });
}
