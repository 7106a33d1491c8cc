import type { GraphStore } from '../../src/store/graph-store.js';
import { change, edge, node } from '../fixtures/graph-records.js';

const ada = node('person:ada', { name: 'Ada' });
const bela = node('person:bela', { name: 'Bela' });
const clerk = node('post:clerk', { name: 'Clerk', title: 'Clerk' });
const tenure = edge('HELD', 1, ada.id, clerk.id, { values: { since: '2010' } });

/** Leaves a former version each of a person, and of a tenure between ends that did not change. */
export async function keepPast(store: GraphStore): Promise<void> {
  await store.prepare();
  const first = change({ putNodes: [ada, bela, clerk], putRelationships: [tenure] });
  const second = change({
    putNodes: [{ ...bela, values: { name: 'Bela B.' } }],
    putRelationships: [{ ...tenure, values: { since: '2011' } }],
  });
  await store.transact((transaction) => transaction.apply(first, new Date('2024-01-01')));
  await store.transact((transaction) => transaction.apply(second, new Date('2024-01-02')));
}

/** What a report says once each of them is known for a millisecond longer than it was. */
export const OVERLAPS: readonly string[] = ['Person', 'HELD'].map(
  (name) =>
    `1 past versions of ${name} overlap what followed them: questions with knownAt may show both; bring back a copy.`,
);
