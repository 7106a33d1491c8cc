import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import fc from 'fast-check';

import { foldText } from '../../../src/ontology/fold-words.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { SearchPlan } from '../../../src/plan/plan.js';
import type { RawHit, RawSearch, RawSpelling, SearchField } from '../../../src/plan/search-plan.js';
import type { Change, GraphStore } from '../../../src/store/graph-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { where } from '../../fixtures/plans.js';
import { searchAll } from '../../fixtures/search-all.js';
import { Dice } from '../random/dice.js';
import { randomSearch, randomWords } from '../random/random-words.js';
import { openTemporary } from '../sqlite/open-temporary.js';
import type { StoreUnderTest } from './store-under-test.js';

const HISTORIES = Number(process.env['RANDOM_HISTORIES'] ?? 4);
const PLANS_A_TIME = 8;

/** Day after day of one January. */
const day = (number: number): Date => new Date(Date.UTC(2024, 0, number));
const FIELDS: readonly SearchField[] = ['names', 'texts', 'quotes'];
const planFor = (word: string, more: Partial<SearchPlan> = {}): SearchPlan => ({
  ...{ step: 'search', clearance: 0, kinds: [] },
  asks: FIELDS.map((among) => ({
    among,
    terms: [[{ word: foldText(word), starts: false }]],
    all: true,
    size: 9,
  })),
  ...more,
});
const sorted = (found: RawSearch): unknown =>
  found.map(({ rows, cut }) => ({
    cut,
    rows: [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  }));
const keyOf = ({ id, claim }: RawHit): string => `${id} ${String(claim)}`;

const moor = node('facility:moor', { name: 'Moor prison', type: 'PRISON', description: 'By the river.' });
const quote = (exact: string): object => ({ quote: { exact, start: 0, end: exact.length } });
const claim = node('claim:1', { subject: moor.id, ...quote('beaten at night') });

export function searchThenSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: search of what was known`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.prepare();
    });
    afterEach(() => store.close());

    const apply = (on: number, parts: Partial<Change>): Promise<void> =>
      store.transact((transaction) => transaction.apply(change(parts), day(on)));
    const searchAt = async (
      on: number,
      word: string,
      more: Partial<SearchPlan> = {},
    ): Promise<readonly RawHit[]> => {
      const plan = { ...planFor(word, more), knownAt: day(on).getTime() + 1 };
      return ((await store.run(plan)) as RawSearch).flatMap(({ rows }) => rows);
    };
    /** Entities, with the claim where it is by a quote. */
    const foundAt = async (on: number, word: string, more: Partial<SearchPlan> = {}): Promise<unknown> => [
      ...new Set(
        (await searchAt(on, word, more)).map(({ id, claim: by }) => (by === null ? id : `${id} ${by}`)),
      ),
    ];

    test('words find what had them then, and what is gone', async () => {
      await apply(1, { putNodes: [moor, claim] });
      await apply(2, {
        putNodes: [
          { ...moor, values: { name: 'Heath colony', type: 'COLONY' } },
          { ...claim, values: { ...claim.values, retractedAt: day(2).toISOString() } },
        ],
      });
      await apply(3, { removeNodes: [moor] });
      const found = async (word: string): Promise<unknown> =>
        Promise.all([0, 1, 2, 3].map((on) => foundAt(on, word)));
      assert.deepEqual(await found('moor'), [[], [moor.id], [], []]);
      assert.deepEqual(await found('river'), [[], [moor.id], [], []]);
      assert.deepEqual(await found('beaten'), [[], [`${moor.id} ${claim.id}`], [], []]);
      assert.deepEqual(await found('heath'), [[], [], [moor.id], []]);
      assert.deepEqual((await store.report({ deep: true })).problems, []);
    });

    test('an entity shows as it was known then, whatever it or the claim about it became since', async () => {
      await apply(1, { putNodes: [moor, claim] });
      await apply(2, { putNodes: [{ ...moor, values: { name: 'Heath', type: 'COLONY' } }] });
      await apply(3, {
        putNodes: [{ ...claim, values: { ...claim.values, ...quote('nobody was beaten') } }],
      });
      const met = async (on: number): Promise<unknown> =>
        (await searchAt(on, 'beaten')).map(({ names, type, text }) => [names, type, text]);
      assert.deepEqual(await met(1), [['mor prison', 'PRISON', 'beaten at nigt']]);
      assert.deepEqual(await met(2), [['heath', 'COLONY', 'beaten at nigt']]);
      assert.deepEqual(await met(3), [['heath', 'COLONY', 'nobodi was beaten']]);
    });

    test('conditions and kinds go by what was known', async () => {
      await apply(1, { putNodes: [moor, claim] });
      await apply(2, { putNodes: [{ ...moor, values: { name: 'Prison on the moor' } }] });
      for (const [on, start, expected] of [
        [1, 'mo', [moor.id, `${moor.id} ${claim.id}`]],
        [1, 'prison', []],
        [2, 'mo', []],
        [2, 'prison', [moor.id, `${moor.id} ${claim.id}`]],
      ] as const) {
        const more = {
          kinds: [ontology.kind('Facility')],
          where: where('Facility', 'name', 'startsWith', start),
        };
        const found = [await foundAt(on, 'prison', more), await foundAt(on, 'beaten', more)];
        assert.deepEqual(found.flat(), expected);
      }
      assert.deepEqual(await foundAt(1, 'moor', { kinds: [ontology.kind('Place')] }), []);
    });

    test('words that were made more confidential or withheld find nothing in the past either', async () => {
      const bare = { name: 'Heath' };
      await apply(1, { putNodes: [moor, claim] });
      await apply(2, {
        putNodes: [
          { ...moor, values: bare },
          { ...claim, clearance: 1 },
        ],
      });
      assert.deepEqual(await foundAt(1, 'beaten'), []);
      assert.deepEqual(await foundAt(1, 'beaten', { clearance: 1 }), [`${moor.id} ${claim.id}`]);
      await apply(3, {
        putNodes: [{ ...moor, values: { name: 'Hill' } }],
        withhold: [{ id: moor.id, kind: 'Facility', property: 'description', clearance: 1 }],
      });
      assert.deepEqual(await foundAt(1, 'river', { clearance: 2 }), []);
      assert.deepEqual(await foundAt(1, 'moor'), [moor.id]);
      await apply(4, { withhold: [{ id: moor.id, kind: 'Facility', clearance: 2 }] });
      for (const on of [1, 2]) assert.deepEqual(await foundAt(on, on === 1 ? 'moor' : 'heath'), []);
      assert.deepEqual(await foundAt(1, 'moor', { clearance: 2 }), [moor.id]);
      assert.deepEqual(await foundAt(4, 'hill'), [moor.id]);
      assert.deepEqual((await store.report({ deep: true })).problems, []);
    });

    test('words of former names are still known to be misspelt, also when the index is made anew', async () => {
      await apply(1, { putNodes: [moor] });
      await apply(2, { putNodes: [{ ...moor, values: { name: 'Heath' } }] });
      await store.rebuildSearch();
      const knownAt = day(2).getTime();
      const spelt = (await store.run({
        step: 'spell',
        clearance: 0,
        knownAt,
        words: ['prisn'],
      })) as RawSpelling;
      assert.ok(spelt.includes('prison'));
      assert.deepEqual(await foundAt(1, 'moor'), [moor.id]);
      assert.deepEqual((await store.report({ deep: true })).problems, []);
    });

    test('a random history answers at each time what looking through all that was known finds', async () => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (draw) => {
          const dice = new Dice(draw);
          const steps = randomWords(dice);
          await store.close();
          store = await open();
          await store.prepare();
          for (const { at, change: done } of steps)
            await store.transact((transaction) => transaction.apply(done, at));
          assert.deepEqual((await store.report({ deep: true })).problems, []);
          const restored = await openTemporary();
          try {
            await restored.store.restore(store.versions());
            for (const { at, shown } of steps) {
              for (let count = 0; count < PLANS_A_TIME; count += 1) {
                const plan = randomSearch(dice);
                const then = { ...plan, knownAt: at.getTime() + 1_000 };
                const expected = sorted(searchAll(ontology, shown, plan));
                for (const one of [store, restored.store]) {
                  const message = JSON.stringify({
                    asks: plan.asks,
                    clearance: plan.clearance,
                    at,
                    shown,
                    steps,
                  });
                  assert.deepEqual(sorted((await one.run(then)) as RawSearch), expected, message);
                }
              }
            }
          } finally {
            await restored.close();
          }
        }),
        { numRuns: HISTORIES, endOnFailure: true },
      );
    });
  });
}
