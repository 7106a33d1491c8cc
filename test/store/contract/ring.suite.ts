import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { RingPlan } from '../../../src/plan/plan.js';
import type { RawRing } from '../../../src/plan/raw-answer.js';
import { days, ring } from '../../fixtures/plans.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

export function ringSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'ring', (ask) => {
    const answer = async (plan: RingPlan): Promise<RawRing['ring']> => ((await ask(plan)) as RawRing).ring;
    /** What each id leads to, as `far type direction`. */
    const reached = async (plan: RingPlan): Promise<readonly (readonly string[] | null)[]> =>
      (await answer(plan)).map(
        (steps) => steps?.map(({ far, type, direction }) => `${far} ${type} ${direction}`) ?? null,
      );

    test('goes over each type from either end, by far node and id', async () => {
      const plan = ring(['post:governor', 'person:bela'], ['HELD', 'POST_AT', 'INVOLVED_IN']);
      assert.deepEqual(await reached(plan), [
        ['facility:north POST_AT out', 'person:ada HELD in', 'person:bela HELD in'],
        ['post:clerk HELD out', 'post:governor HELD out'],
      ]);
    });

    test('goes over no other type', async () => {
      assert.deepEqual(await reached(ring(['post:governor'], ['POST_AT'])), [['facility:north POST_AT out']]);
    });

    test('leads to nodes that are no entities, and from them', async () => {
      const plan = ring(['incident:riot', 'toll:riot-hurt', 'claim:1'], ['HAS_TOLL', 'ASSERTED_BY']);
      assert.deepEqual(await reached(plan), [
        ['toll:riot-hurt HAS_TOLL out', 'toll:riot-killed HAS_TOLL out'],
        ['incident:riot HAS_TOLL in'],
        ['person:ada ASSERTED_BY out'],
      ]);
    });

    test('keeps several relationships between the same two apart', async () => {
      const [steps] = await answer(ring(['person:ada'], ['INVOLVED_IN'], { towards: ['incident:riot'] }));
      assert.deepEqual(
        steps?.map(({ id }) => id),
        ['INVOLVED_IN:1', 'INVOLVED_IN:2'],
      );
    });

    test('neither goes over nor to nor from what is hidden, nor counts it', async () => {
      const participants = (clearance: 0 | 1 | 2): RingPlan =>
        ring(['incident:riot'], ['INVOLVED_IN'], { clearance, most: 4 });
      assert.deepEqual(
        (await reached(participants(0)))[0]?.map((step) => step.split(' ')[0]),
        ['group:wing', 'organization:guard', 'person:ada', 'person:ada'],
      );
      assert.deepEqual(await reached(participants(1)), [null]);
      assert.deepEqual(await reached(ring(['person:cem'], ['INVOLVED_IN'])), [[]]);
      assert.deepEqual(await reached(ring(['person:cem'], ['INVOLVED_IN'], { clearance: 2 })), [
        ['incident:riot INVOLVED_IN out'],
      ]);
      assert.deepEqual(await reached(ring(['claim:3'], ['ABOUT'], { clearance: 2 })), [[]]);
    });

    test('says of a node with more than asked for only that', async () => {
      const two = ['place:lakes', 'place:veldania', 'place:ford'];
      assert.deepEqual(await reached(ring(two, ['WITHIN', 'LOCATED_IN'], { most: 2 })), [
        null,
        ['place:ford WITHIN in', 'place:lakes WITHIN in'],
        null,
      ]);
    });

    test('leads only where it is told to', async () => {
      const plan = ring(['place:ford', 'facility:north'], ['WITHIN', 'LOCATED_IN', 'OCCURRED_AT'], {
        towards: ['place:lakes', 'incident:fire', 'facility:nowhere'],
        most: 1,
      });
      assert.deepEqual(await reached(plan), [['place:lakes WITHIN out'], ['incident:fire OCCURRED_AT in']]);
    });

    test('keeps to what holds or may hold on a day; what has no dates may', async () => {
      const on = (day: string): RingPlan =>
        ring(['facility:north', 'post:clerk'], ['OPERATES', 'POST_AT', 'HELD'], { asOf: days(day) });
      assert.deepEqual(await reached(on('2005-01-01')), [
        ['organization:ministry OPERATES in', 'post:governor POST_AT in'],
        ['organization:guard POST_AT out', 'person:bela HELD in'],
      ]);
      assert.deepEqual(await reached(on('2020-01-01')), [
        ['organization:guard OPERATES in', 'post:governor POST_AT in'],
        ['organization:guard POST_AT out'],
      ]);
    });

    test('tells dates and claims where they are asked for', async () => {
      const [steps] = await answer(ring(['person:ada'], ['HELD', 'INVOLVED_IN'], { detailed: true }));
      const [riot, , strike, held] = steps ?? [];
      assert.deepEqual(
        [riot?.claims, riot?.since, strike?.claims],
        [['claim:1', 'claim:2', 'claim:3', 'claim:5'], null, []],
      );
      assert.deepEqual(held, {
        id: 'HELD:1',
        type: 'HELD',
        direction: 'out',
        far: 'post:governor',
        since: { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31' },
        until: { edtf: '2018-06', earliest: '2018-06-01', latest: '2018-06-30' },
        claims: ['claim:4'],
      });
      const [bare] = await answer(ring(['person:ada'], ['HELD']));
      assert.deepEqual([bare?.[0]?.since, bare?.[0]?.claims], [null, []]);
    });

    test('of an id of nothing it is answered that it leads nowhere', async () => {
      assert.deepEqual(await reached(ring(['person:zz', 'nothing', ''], ['HELD'])), [[], [], []]);
    });
  });
}
