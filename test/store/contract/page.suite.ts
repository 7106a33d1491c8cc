import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { OrderKey, OrderTerm, Page } from '../../../src/plan/plan.js';
import type { RawList } from '../../../src/plan/raw-answer.js';
import {
  by,
  connection,
  cursors,
  find,
  hasId,
  idsOf,
  nodes,
  scan,
  select,
  total,
  traversal,
} from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Two incidents have an equal first key, one has none, and the directions are mixed. */
const ORDER: readonly OrderTerm[] = [
  { by: 'count', traversal: traversal('Incident', 'facilities'), direction: 'DESC' },
  by('Incident', 'date', 'DESC'),
  by('Incident', 'name'),
];
const ALL = ['incident:search', 'incident:riot', 'incident:strike', 'incident:fire'];
const KEYS: readonly (readonly OrderKey[])[] = [
  [1, '2020-01-01', '2020-12-31', 'search of the baracks', 'incident:search'],
  [1, '2019-03-14', '2019-03-14', 'riot in the east wing', 'incident:riot'],
  [1, '2019-03-01', '2019-03-31', 'march hunger strike', 'incident:strike'],
  [1, '', '', 'kitchen fire', 'incident:fire'],
];
const keys = (at: number): readonly OrderKey[] => KEYS[at] ?? [];

export function pageSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'page', (ask) => {
    const page = async (parts: Partial<Page>): Promise<RawList> =>
      (await ask(
        scan('Incident', { order: ORDER, page: parts, parts: [nodes(idsOf('Incident')), cursors, total] }),
      )) as RawList;

    test('reads one row more than asked, with the keys of each', async () => {
      const answer = await page({ size: 1 });
      assert.deepEqual(nodeIds(answer), ALL.slice(0, 2));
      assert.deepEqual(
        answer.rows.map((row) => row.keys),
        KEYS.slice(0, 2),
      );
      assert.equal(answer.total, 4);
      assert.equal(answer.before, undefined);
    });

    test('has all keys, missing ones as what stands for them', async () => {
      assert.deepEqual(
        (await page({ size: 9 })).rows.map((row) => row.keys),
        KEYS,
      );
    });

    for (const [at] of ALL.entries()) {
      test(`starts after row ${at}, and before it from the end`, async () => {
        const after = await page({ beyond: keys(at) });
        assert.deepEqual(nodeIds(after), ALL.slice(at + 1));
        assert.equal(after.before, true);
        assert.equal(after.total, 4);
        const before = await page({ beyond: keys(at), backward: true });
        assert.deepEqual(nodeIds(before), ALL.slice(0, at).reverse());
        assert.equal(before.before, true);
      });
    }

    test('tells that nothing lies on the side it was entered from', async () => {
      const first = [2, '', '', '', ''];
      assert.equal((await page({ beyond: first })).before, false);
      assert.deepEqual(nodeIds(await page({ beyond: first })), ALL);
      const last = [0, '', '', '', ''];
      assert.equal((await page({ beyond: last })).before, true);
      assert.equal((await page({ beyond: last, backward: true })).before, false);
      assert.deepEqual(nodeIds(await page({ beyond: last, backward: true })), [...ALL].reverse());
    });

    test('stops at the opposite bound', async () => {
      assert.deepEqual(nodeIds(await page({ beyond: keys(0), upTo: keys(3) })), ALL.slice(1, 3));
      assert.deepEqual(nodeIds(await page({ beyond: keys(3), upTo: keys(0), backward: true })), [
        'incident:strike',
        'incident:riot',
      ]);
      assert.deepEqual(nodeIds(await page({ beyond: keys(2), upTo: keys(1) })), []);
    });

    test('walks the whole list in pages of one, forward and back', async () => {
      for (const backward of [false, true]) {
        const walked: unknown[] = [];
        let beyond: readonly OrderKey[] | undefined;
        for (;;) {
          const { rows } = await page({ size: 1, backward, ...(beyond && { beyond }) });
          walked.push(...nodeIds({ rows: rows.slice(0, 1) }));
          beyond = rows[0]?.keys;
          if (rows.length < 2) break;
        }
        assert.deepEqual(walked, backward ? [...ALL].reverse() : ALL);
      }
    });

    test('counts and looks back within the condition only', async () => {
      const answer = (await ask(
        scan('Incident', {
          where: hasId('incident:riot', 'incident:fire'),
          order: ORDER,
          page: { beyond: keys(0), size: 1 },
          parts: [cursors, total],
        }),
      )) as RawList;
      assert.equal(answer.total, 2);
      assert.equal(answer.before, false);
      assert.equal(answer.rows.length, 2);
    });

    test('pages the relationships of every node by themselves', async () => {
      const participants = connection('Incident', 'participants', {
        order: [by('Person', 'name')],
        page: { size: 1, beyond: ['ada lindkvist', 'INVOLVED_IN:1'] },
        parts: [nodes(idsOf('Person', 'Group', 'Organization')), cursors, total],
      });
      const ids = ['incident:riot', 'incident:strike', 'incident:fire'];
      const [riot, strike, fire] = (await ask(find(ids, select({ Incident: [participants] })))) as readonly {
        readonly participants: RawList;
      }[];
      assert.deepEqual(nodeIds(riot?.participants), ['person:ada', 'group:wing']);
      assert.deepEqual(riot?.participants.rows[0]?.keys, ['ada lindkvist', 'INVOLVED_IN:2']);
      assert.equal(riot.participants.total, 4);
      assert.equal(riot.participants.before, true);
      assert.deepEqual(nodeIds(strike?.participants), ['person:ada']);
      assert.equal(strike?.participants.before, false);
      assert.deepEqual(fire?.participants, { rows: [], total: 0, before: false });
    });

    test('reads keys of numbers as they are', async () => {
      const tolls = (await ask(scan('Toll', { order: [by('Toll', 'most')], parts: [cursors] }))) as RawList;
      assert.deepEqual(
        tolls.rows.map((row) => row.keys?.[0]),
        [5, Number.MAX_SAFE_INTEGER],
      );
      const after = scan('Toll', {
        order: [by('Toll', 'most')],
        page: { beyond: tolls.rows[1]?.keys ?? [] },
      });
      assert.deepEqual(nodeIds(await ask(after)), []);
    });
  });
}
