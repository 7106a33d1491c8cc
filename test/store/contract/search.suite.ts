import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { Clearance, Filter, SearchPlan } from '../../../src/plan/plan.js';
import type { RawSearch, RawSpelling, SearchAsk } from '../../../src/plan/search-plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { property } from '../../fixtures/plans.js';
import { searchAll } from '../../fixtures/search-all.js';
import { CROWD, SEARCH_GRAPH } from '../../fixtures/search-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const NODES = [...SEARCH_GRAPH, ...CROWD];
const starts = (word: string): SearchAsk['terms'][number] => [{ word, starts: true }];
const whole = (word: string): SearchAsk['terms'][number] => [{ word, starts: false }];
const ask = (
  among: SearchAsk['among'],
  terms: SearchAsk['terms'],
  more: Partial<SearchAsk> = {},
): SearchAsk => ({
  ...{ among, terms, all: true, size: 100 },
  ...more,
});
const plan = (asks: readonly SearchAsk[], more: Partial<SearchPlan> = {}): SearchPlan => ({
  ...{ step: 'search', clearance: 0, kinds: [], asks },
  ...more,
});
const NORTHERN: Filter = {
  ...{ filter: 'text', on: 'node', operator: 'startsWith', value: 'north' },
  property: property('Facility', 'name'),
};
const sorted = (found: RawSearch): unknown =>
  found.map(({ rows, cut }) => ({
    cut,
    rows: [...rows].sort((one, other) =>
      one.id + String(one.claim) < other.id + String(other.claim) ? -1 : 1,
    ),
  }));

export function searchSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: search`, () => {
    let store: GraphStore;
    before(async () => {
      store = await open();
      await store.prepare();
      await store.transact((transaction) => transaction.apply(change({ putNodes: NODES })));
    });
    after(() => store.close());
    const run = async (asked: SearchPlan): Promise<RawSearch> => (await store.run(asked)) as RawSearch;
    const spell = async (words: readonly string[], clearance: Clearance = 0): Promise<RawSpelling> =>
      (await store.run({ step: 'spell', clearance, words })) as RawSpelling;
    const ids = async (asked: SearchPlan): Promise<readonly string[]> =>
      (await run(asked)).flatMap(({ rows }) => rows.map(({ id }) => id)).sort();

    test('finds names by words, by starts of words and by any of several', async () => {
      assert.deepEqual(await ids(plan([ask('names', [whole('voroni')])])), [
        'facility:north',
        'facility:vorony',
        'incident:riot',
        'place:vorony',
      ]);
      assert.deepEqual(await ids(plan([ask('names', [starts('kure'), whole('ildar')])])), ['person:kuren']);
      assert.deepEqual(await ids(plan([ask('names', [whole('kuiet'), whole('saule')], { all: false })])), [
        'incident:quiet',
        'person:qaren',
      ]);
    });

    for (const clearance of [0, 1, 2] as const) {
      test(`finds what looking through all documents finds, clearance ${String(clearance)}`, async () => {
        const asks = [
          ask('names', [whole('common')], { size: 50 }),
          ask('names', [whole('common')], { size: 5_000 }),
          ask('names', [starts('pri'), whole('common')], { size: 70 }),
          ask('names', [[...whole('river'), ...whole('stone')], starts('ca')], { size: 40 }),
          ask('texts', [whole('near'), starts('bri')], { size: 30 }),
          ask('quotes', [whole('common')], { size: 200 }),
          ask('quotes', [whole('camp'), starts('gu')], { all: false, size: 90 }),
        ];
        const asked = plan(asks, { clearance });
        const found = await run(asked);
        assert.deepEqual(sorted(found), sorted(searchAll(REGISTERED_ONTOLOGY, NODES, asked)));
        assert.deepEqual(found.map(({ cut }) => cut).includes(true), true);
      });
    }

    test('narrows by kind before the bound, and by conditions after it', async () => {
      const facility = REGISTERED_ONTOLOGY.kind('Facility');
      const wide = [ask('names', [whole('voroni')]), ask('quotes', [whole('brickyard')])];
      assert.deepEqual(await ids(plan(wide, { kinds: [facility] })), ['facility:north', 'facility:vorony']);
      assert.deepEqual(await ids(plan(wide, { where: NORTHERN })), ['facility:north']);
    });

    test('keeps from a viewer what the viewer may not see, and from all what is retracted', async () => {
      const asks = [
        ask('names', [whole('beatings')]),
        ask('quotes', [whole('thunder')]),
        ask('quotes', [whole('whirlwind')]),
      ];
      assert.deepEqual(await ids(plan(asks)), []);
      assert.deepEqual(await ids(plan(asks, { clearance: 1 })), ['incident:quiet']);
      assert.deepEqual(await ids(plan(asks, { clearance: 2 })), ['incident:quiet', 'incident:secret']);
    });

    test('tells words of names that are some letters apart, of names the viewer may see', async () => {
      assert.ok((await spell(['kurembaev'])).includes('kurenbaev'));
      assert.ok((await spell(['woroni'])).includes('voroni'));
      assert.equal((await spell(['beatimgs'])).includes('beatings'), false);
      assert.ok((await spell(['beatimgs'], 2)).includes('beatings'));
    });

    test('follows a node that is changed or removed', async () => {
      const found = (): Promise<readonly string[]> =>
        ids(plan([ask('names', [starts('zebr')]), ask('texts', [whole('zephyr')])]));
      const put = (values: object): Promise<void> =>
        store.transact((transaction) =>
          transaction.apply(change({ putNodes: [node('place:new', { name: 'Nowhere', ...values })] })),
        );
      await put({ name: 'Zebrano', description: 'Of the zephyr.' });
      assert.deepEqual(await found(), ['place:new', 'place:new']);
      await put({ name: 'Zebrovo' });
      assert.deepEqual(await found(), ['place:new']);
      await store.transact((transaction) =>
        transaction.apply(change({ removeNodes: [{ id: 'place:new', kind: 'Place' }] })),
      );
      assert.deepEqual(await found(), []);
    });

    test('finds the same after the index is made anew, and reports no problem', async () => {
      const asked = plan([
        ask('names', [whole('common')], { size: 60 }),
        ask('quotes', [starts('bri')], { size: 60 }),
      ]);
      const before = sorted(await run(asked));
      await store.rebuildSearch();
      assert.deepEqual(sorted(await run(asked)), before);
      assert.ok((await spell(['woroni'])).includes('voroni'));
      assert.deepEqual((await store.report()).problems, []);
    });
  });
}
