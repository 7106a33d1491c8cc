import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import type { Plan } from '../../../src/plan/plan.js';
import type { RawAnswer, RawList, RawRing } from '../../../src/plan/raw-answer.js';
import type { Change, GraphStore } from '../../../src/store/graph-store.js';
import { change, edge, node } from '../../fixtures/graph-records.js';
import {
  by,
  connection,
  edges,
  find,
  idsOf,
  nodes,
  property,
  related,
  ring,
  scan,
  select,
  total,
  value,
  where,
} from '../../fixtures/plans.js';
import { edgeValues, fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Day after day of one January. */
const day = (number: number): Date => new Date(Date.UTC(2024, 0, number));

const ada = node('person:ada', { name: 'Ada' });
const bela = node('person:bela', { name: 'Bela' });
const clerk = node('post:clerk', { name: 'Clerk', title: 'Clerk' });
const tenure = edge('HELD', 1, ada.id, clerk.id, { values: { since: '2010' } });

export function knownAtSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: known at`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await open();
      await store.prepare();
      await apply(1, { putNodes: [ada, clerk], putRelationships: [tenure] });
    });
    afterEach(() => store.close());

    const apply = (on: number, parts: Partial<Change>): Promise<void> =>
      store.transact((transaction) => transaction.apply(change(parts), day(on)));
    /** As it was known at the end of that day. */
    const askAt = (on: number, plan: Plan): Promise<RawAnswer> =>
      store.run({ ...plan, knownAt: day(on).getTime() + 1 });
    const title = find([clerk.id], select({ Post: [value('Post', 'title')] }));
    const holders = find(
      [clerk.id],
      select({
        Post: [
          connection('Post', 'holders', {
            parts: [
              nodes(select({ Person: [value('Person', 'name')] })),
              edges({
                edge: 'value',
                key: 'since',
                property: property('HELD', 'since'),
                members: [{ key: 'edtf', member: 'edtf' }],
              }),
              total,
            ],
          }),
        ],
      }),
    );
    const holdersAt = async (on?: number): Promise<unknown> => {
      const answer = fieldOf(await (on === undefined ? store.run(holders) : askAt(on, holders)), 'holders');
      if (answer === undefined) return undefined;
      const list = answer as RawList;
      assert.equal(list.total, list.rows.length);
      const since = edgeValues(answer, 'since').map((date) => (date as { edtf?: string } | null)?.edtf);
      return list.rows.map(({ parts }, at) => `${String(parts['nodes']?.['name'])} ${String(since[at])}`);
    };

    test('nothing was known before it was recorded', async () => {
      assert.deepEqual(await askAt(0, find([ada.id], idsOf('Person'))), [null]);
      assert.deepEqual(nodeIds(await askAt(0, scan('Person'))), []);
      assert.deepEqual(nodeIds(await askAt(1, scan('Person'))), [ada.id]);
    });

    test('a node that was changed shows as it was known each time, with what it was related to', async () => {
      await apply(2, { putNodes: [{ ...clerk, values: { name: 'Clerk', title: 'Scribe' } }] });
      await apply(3, { putNodes: [{ ...clerk, values: { name: 'Clerk', title: 'Writer' } }] });
      for (const [on, expected] of [
        [1, 'Clerk'],
        [2, 'Scribe'],
        [3, 'Writer'],
      ] as const) {
        assert.equal(fieldOf(await askAt(on, title), 'title'), expected);
        assert.deepEqual(await holdersAt(on), ['Ada 2010']);
      }
      assert.equal(fieldOf(await store.run(title), 'title'), 'Writer');
      assert.deepEqual(await holdersAt(), ['Ada 2010']);
      assert.deepEqual((await store.report()).problems, []);
    });

    test('a relationship shows as it was known, also between ends that were both changed since', async () => {
      await apply(2, { putRelationships: [{ ...tenure, values: { since: '2011' } }] });
      await apply(3, {
        putNodes: [
          { ...ada, values: { name: 'Ada B.' } },
          { ...clerk, values: { name: 'Clerk', title: 'Scribe' } },
        ],
      });
      await apply(4, { removeRelationships: [tenure] });
      await apply(5, { putNodes: [{ ...ada, values: { name: 'Ada C.' } }] });
      assert.deepEqual(await holdersAt(1), ['Ada 2010']);
      assert.deepEqual(await holdersAt(2), ['Ada 2011']);
      assert.deepEqual(await holdersAt(3), ['Ada B. 2011']);
      assert.deepEqual(await holdersAt(4), []);
      assert.deepEqual(await holdersAt(), []);
      assert.deepEqual((await store.report()).problems, []);
    });

    test('what was removed is shown as it was, and what came back is not shown between', async () => {
      await apply(2, { removeNodes: [ada] });
      await apply(3, { putNodes: [{ ...ada, values: { name: 'Ada again' } }], putRelationships: [tenure] });
      assert.deepEqual(await holdersAt(1), ['Ada 2010']);
      assert.deepEqual(await holdersAt(2), []);
      assert.deepEqual(await holdersAt(3), ['Ada again 2010']);
      assert.deepEqual(nodeIds(await askAt(2, scan('Person'))), []);
    });

    test('conditions, orders and counts go by what was known', async () => {
      await apply(2, { putNodes: [bela, { ...ada, values: { name: 'Zoe' } }] });
      const ordered = scan('Person', {
        order: [by('Person', 'name', 'DESC')],
        parts: [nodes(idsOf('Person')), total],
      });
      assert.deepEqual(nodeIds(await askAt(2, ordered)), [ada.id, bela.id]);
      assert.equal(((await askAt(1, ordered)) as RawList).total, 1);
      assert.equal(((await askAt(2, ordered)) as RawList).total, 2);
      const ofAda = scan('Post', {
        where: related('Post', 'holders', 'some', where('Person', 'name', 'startsWith', 'ada')),
      });
      assert.deepEqual(nodeIds(await askAt(1, ofAda)), [clerk.id]);
      assert.deepEqual(nodeIds(await askAt(2, ofAda)), []);
    });

    test('a step of a search for paths goes by what was known', async () => {
      await apply(2, { putNodes: [{ ...ada, values: { name: 'Ada B.' } }] });
      await apply(3, { removeRelationships: [tenure] });
      const fars = async (on: number): Promise<unknown> => {
        const { ring: met } = (await askAt(on, ring([ada.id, clerk.id], ['HELD']))) as RawRing;
        return met.map((steps) => steps?.map(({ type, direction, far }) => `${type} ${direction} ${far}`));
      };
      assert.deepEqual(await fars(1), [['HELD out post:clerk'], ['HELD in person:ada']]);
      assert.deepEqual(await fars(2), [['HELD out post:clerk'], ['HELD in person:ada']]);
      assert.deepEqual(await fars(3), [[], []]);
    });

    test('the past shows nothing that was made more confidential since', async () => {
      await apply(2, { putNodes: [{ ...clerk, clearance: 2 }] });
      await apply(3, { putRelationships: [{ ...tenure, clearance: 1 }] });
      assert.deepEqual(await askAt(1, title), [null]);
      assert.equal(fieldOf(await askAt(1, { ...title, clearance: 2 }), 'title'), 'Clerk');
      const posts = find([ada.id], select({ Person: [connection('Person', 'posts', { parts: [total] })] }));
      const count = async (clearance: 0 | 2): Promise<unknown> =>
        (fieldOf(await askAt(1, { ...posts, clearance }), 'posts') as RawList).total;
      assert.equal(await count(0), 0);
      assert.equal(await count(2), 1);
    });

    test('what went and came back more confidential is hidden in the past too', async () => {
      await apply(2, { removeNodes: [clerk] });
      await apply(3, { putNodes: [{ ...clerk, clearance: 1 }] });
      assert.deepEqual(await askAt(1, title), [null]);
    });

    test('what is withheld is gone from every past version, a value alone or the whole of it', async () => {
      const renamed = { ...ada, values: { name: 'A.' } };
      await apply(2, { putNodes: [renamed, { ...clerk, values: { name: 'Clerk' } }] });
      await apply(3, {
        putRelationships: [{ ...tenure, values: { since: '2011' } }],
        withhold: [
          { id: clerk.id, kind: 'Post', property: 'title', clearance: 1 },
          { id: ada.id, kind: 'Person', clearance: 1 },
          { id: tenure.id, type: 'HELD', clearance: 2 },
        ],
      });
      assert.equal(fieldOf(await askAt(1, title), 'title'), null);
      assert.deepEqual(await holdersAt(1), []);
      assert.deepEqual(await holdersAt(2), []);
      assert.deepEqual(await holdersAt(), ['A. 2011']);
      assert.deepEqual(nodeIds(await askAt(1, { ...scan('Person'), clearance: 1 })), [ada.id]);
    });

    test('a claim that was retracted counts in what was known before', async () => {
      const claim = node('claim:1', {
        statement: 'So.',
        subject: ada.id,
        predicate: 'name',
        status: 'ACCEPTED',
      });
      await apply(2, { putNodes: [claim] });
      const retracted = { ...claim.values, status: 'RETRACTED', retractedAt: day(3).toISOString() };
      await apply(3, { putNodes: [{ ...claim, values: retracted }] });
      assert.deepEqual(nodeIds(await askAt(2, scan('Claim'))), [claim.id]);
      assert.deepEqual(nodeIds(await askAt(3, scan('Claim'))), []);
      assert.deepEqual(nodeIds(await store.run(scan('Claim'))), []);
    });

    test('two changes at one time leave no version between them, and time does not go back', async () => {
      await apply(3, { putNodes: [{ ...clerk, values: { name: 'Clerk', title: 'Scribe' } }] });
      await apply(3, { putNodes: [{ ...clerk, values: { name: 'Clerk', title: 'Writer' } }] });
      await apply(2, { putNodes: [{ ...clerk, values: { name: 'Clerk', title: 'Hand' } }] });
      assert.equal(fieldOf(await askAt(2, title), 'title'), 'Clerk');
      assert.equal(fieldOf(await askAt(3, title), 'title'), 'Hand');
      assert.deepEqual(await holdersAt(2), ['Ada 2010']);
      assert.deepEqual(await holdersAt(3), ['Ada 2010']);
      assert.deepEqual((await store.report()).problems, []);
    });

    test('the past is in no count, owner or part of the present', async () => {
      await apply(2, { putNodes: [{ ...clerk, owner: 'post:other' }], removeNodes: [ada] });
      assert.deepEqual(await store.owners(), ['post:other']);
      const [part] = await store.transact((transaction) => transaction.readParts([clerk.id]));
      assert.deepEqual(part, { owner: clerk.id, nodes: [], relationships: [] });
      const { nodes: counted, relationships } = await store.report();
      assert.equal(counted.find((one) => one.name === 'Person')?.count ?? 0, 0);
      assert.equal(relationships.find((one) => one.name === 'HELD')?.count ?? 0, 0);
    });
  });
}
