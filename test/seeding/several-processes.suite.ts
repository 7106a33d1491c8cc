import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { seedMissing } from '../../src/seeding/seed-missing.js';
import type { Part } from '../../src/store/graph-store.js';
import { SEEDED_AT } from '../graphql/seeded-graph.js';
import { readGraph } from './read-graph.js';
import { runLoadChild } from './run-load-child.js';
import type { LoadingUnderTest, StoreForLoading } from './store-for-loading.js';

export function severalProcessesSuite({ name, open, kills }: LoadingUnderTest): void {
  describe(`${name}: loading in several processes`, () => {
    let whole: readonly Part[];
    let longest = 0;
    const opened = async (work: (store: StoreForLoading) => Promise<void>): Promise<void> => {
      const store = await open();
      try {
        await work(store);
      } finally {
        await store.close();
      }
    };

    before(() =>
      opened(async ({ store, address }) => {
        const child = runLoadChild(address);
        await child.prepared;
        const start = performance.now();
        assert.deepEqual(await child.ended, { end: 0, faults: '' });
        longest = performance.now() - start;
        whole = await readGraph(store);
        assert.ok(whole.length > 500);
      }),
    );

    it('leaves one copy of all when two load at once', () =>
      opened(async ({ store, address }) => {
        const ends = await Promise.all([1, 2].map(() => runLoadChild(address).ended));
        assert.deepEqual(ends, [
          { end: 0, faults: '' },
          { end: 0, faults: '' },
        ]);
        assert.deepEqual(await readGraph(store), whole);
      }));

    for (let kill = 1; kill <= kills; kill += 1) {
      it(`holds whole sources only when killed, and is completed at the next start (${String(kill)})`, async (context) => {
        const delay = Math.random() * longest;
        await opened(async ({ store, address }) => {
          const child = runLoadChild(address);
          await child.prepared;
          await setTimeout(delay);
          child.process.kill('SIGKILL');
          await child.ended;
          const sources = await wholeSources(store, whole);
          context.diagnostic(`killed after ${delay.toFixed(0)} ms with ${String(sources)} sources loaded`);
          assert.deepEqual((await store.report({ deep: true })).problems, []);
          assert.deepEqual(await examineGraph(store, ontology), []);
          await seedMissing(store, 'seed', { ontology, now: () => SEEDED_AT });
          assert.deepEqual(await readGraph(store), whole);
        });
      });
    }
  });
}

/** How many there are; each must be what a clean load makes of it. */
async function wholeSources(store: StoreForLoading['store'], whole: readonly Part[]): Promise<number> {
  const found = (await readGraph(store)).filter(({ owner }) => owner.startsWith('source:'));
  for (const part of found)
    assert.deepEqual(
      part,
      whole.find(({ owner }) => owner === part.owner),
    );
  return found.length;
}
