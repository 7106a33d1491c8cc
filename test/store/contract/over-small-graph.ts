import { after, before, describe } from 'node:test';

import type { Plan } from '../../../src/plan/plan.js';
import type { RawAnswer } from '../../../src/plan/raw-answer.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { change } from '../../fixtures/graph-records.js';
import { SMALL_GRAPH } from '../../fixtures/small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Registers tests that ask a store holding the small graph. */
export function overSmallGraph(
  { name, open }: StoreUnderTest,
  subject: string,
  register: (ask: (plan: Plan) => Promise<RawAnswer>) => void,
): void {
  describe(`${name}: ${subject}`, () => {
    let store: GraphStore | undefined;
    before(async () => {
      store = await openSmallGraph(open);
    });
    after(() => store?.close());
    register((plan) => (store as GraphStore).run(plan));
  });
}

export async function openSmallGraph(open: StoreUnderTest['open']): Promise<GraphStore> {
  const store = await open();
  await store.prepare();
  const { nodes, relationships } = SMALL_GRAPH;
  await store.transact((transaction) =>
    transaction.apply(change({ putNodes: nodes, putRelationships: relationships })),
  );
  return store;
}
