import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import fc from 'fast-check';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { RawSearch } from '../../../src/plan/search-plan.js';
import type { GraphStore, Version } from '../../../src/store/graph-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { scan } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { Dice } from '../random/dice.js';
import { printPlan } from '../random/print-plan.js';
import { type RandomHistory, randomHistory } from '../random/random-history.js';
import { randomPlan } from '../random/random-plan.js';
import { RandomWorld } from '../random/random-world.js';
import { openTemporary, type TemporaryStore } from '../sqlite/open-temporary.js';
import { readVersions } from './read-versions.js';
import type { StoreUnderTest } from './store-under-test.js';

const HISTORIES = Number(process.env['RANDOM_HISTORIES'] ?? 2);
const PLANS_A_TIME = 2;

const ada = node('person:ada', { name: 'Ada' });
const FOUND: Plan = {
  step: 'search',
  clearance: 0,
  kinds: [],
  asks: [{ among: 'names', terms: [[{ word: 'ada', starts: true }]], all: true, size: 9 }],
};
const bela = node('person:bela', { name: 'Bela' });

export function restoreSuite({ name, open, refusesMany }: StoreUnderTest): void {
  describe(`${name}: backup and restore`, () => {
    let store: GraphStore;
    let other: TemporaryStore;
    beforeEach(async () => {
      store = await open();
      other = await openTemporary();
      await other.store.prepare();
    });
    afterEach(async () => {
      await store.close();
      await other.close();
    });

    const put = (to: GraphStore, ...nodes: readonly (typeof ada)[]): Promise<void> =>
      to.transact((transaction) => transaction.apply(change({ putNodes: nodes })));

    test('a history is read as it is from SQLite, and restored to either it answers as it did, at any time', async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          await store.close();
          store = await open();
          const dice = new Dice(draw);
          const history = randomHistory(dice, ontology);
          const native = await openTemporary();
          const restored = await openTemporary();
          try {
            await store.prepare();
            for (const one of [store, native.store]) await live(one, history);
            const versions = await readVersions(native.store);
            assert.deepEqual(await readVersions(store), versions);
            await restored.store.restore(store.versions());
            assert.deepEqual(await readVersions(restored.store), versions);
            await store.close();
            store = await open();
            await store.restore(restored.store.versions());
            assert.deepEqual(await readVersions(store), versions);
            for (const one of [store, restored.store])
              assert.deepEqual((await one.report({ deep: true })).problems, []);
            for (const plan of plansOf(dice, history)) {
              const answer = await native.store.run(plan);
              const refused = (error: unknown): unknown => {
                if (refusesMany && (error as { code?: string }).code === 'QUERY_TOO_COSTLY') return answer;
                throw error;
              };
              for (const one of [restored.store, store])
                assert.deepEqual(await one.run(plan).catch(refused), answer, printPlan(plan));
            }
          } finally {
            await native.close();
            await restored.close();
          }
        }),
        // A failure is shown as it is found: each try takes seconds.
        { numRuns: HISTORIES, endOnFailure: true },
      );
    });

    test('what is restored is found by words, and changes go on behind what was known', async () => {
      const late = new Date('2030-01-01');
      await other.store.transact((transaction) => transaction.apply(change({ putNodes: [ada] }), late));
      await store.restore(other.store.versions());
      assert.deepEqual(await store.run(FOUND), await other.store.run(FOUND));
      assert.equal(((await store.run(FOUND)) as RawSearch)[0]?.rows[0]?.id, ada.id);
      await put(store, { ...ada, values: { name: 'Ada B.' } });
      const [version] = await readVersions(store);
      assert.equal(version?.knownFrom, late.getTime());
    });

    test('a graph that holds something is left as it is', async () => {
      await store.prepare();
      await put(store, ada);
      await put(other.store, bela);
      await assert.rejects(store.restore(other.store.versions()), {
        code: 'BAD_USER_INPUT',
        message: /empty/u,
      });
      assert.deepEqual(nodeIds(await store.run(scan('Person'))), [ada.id]);
    });

    test('a restore that fails leaves nothing that is taken for a graph, and is done when run again', async () => {
      await put(other.store, ada, bela);
      await assert.rejects(store.restore(broken(other.store.versions())), /broken/u);
      const refusal = await store.prepare().catch((fault: unknown) => fault);
      if (refusal === undefined) assert.deepEqual(nodeIds(await store.run(scan('Person'))), []);
      else {
        const incomplete = { code: 'STORE_INCOMPLETE' };
        await assert.rejects(store.prepare(), incomplete);
        await assert.rejects(put(store, bela), incomplete);
        assert.match((await store.report()).problems.join(), /habeas restore/u);
      }
      await store.restore(other.store.versions());
      assert.deepEqual(nodeIds(await store.run(scan('Person'))), [ada.id, bela.id]);
      await store.prepare();
      await put(store, bela);
    });

    test('what is written while it is read is not in it, and is not lost', async () => {
      await store.prepare();
      await put(store, ada);
      const versions = store.versions()[Symbol.asyncIterator]();
      const first = await versions.next();
      const written = put(store, { ...ada, values: { name: 'Other' } }, bela);
      const rest: Version[] = [];
      for (let next = await versions.next(); !next.done; next = await versions.next()) rest.push(next.value);
      assert.deepEqual([(first.value as { node: object }).node, rest], [ada, []]);
      await written;
      assert.deepEqual(nodeIds(await store.run(scan('Person'))), [ada.id, bela.id]);
    });
  });
}

/** Applies what happened, each at its time. */
async function live(store: GraphStore, { steps }: RandomHistory): Promise<void> {
  await store.prepare();
  for (const { change: done, at } of steps)
    await store.transact((transaction) => transaction.apply(done, at));
}

/** Questions about the present and each time before, and all changes of claims. */
function* plansOf(dice: Dice, { steps }: RandomHistory): Iterable<Plan> {
  yield { step: 'changes', clearance: 2, since: 0, size: 100, counted: true };
  for (const { at, graph } of steps) {
    for (let count = 0; count < PLANS_A_TIME; count += 1) {
      const plan = randomPlan(dice, new RandomWorld(ontology, graph));
      yield plan;
      yield { ...plan, knownAt: at.getTime() + 1_000 };
    }
  }
}

async function* broken(versions: AsyncIterable<Version>): AsyncGenerator<Version> {
  for await (const version of versions) {
    yield version;
    throw new Error('broken');
  }
}
