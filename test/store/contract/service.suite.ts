import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import type { Filter } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { change, edge, node } from '../../fixtures/graph-records.js';
import { find, hasId, or, scan, select, value, where } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { openSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

/** Texts that would do harm if they ever became part of a statement. */
const HOSTILE = [
  `'"); DROP TABLE "Facility"; --`,
  "' OR 1=1 --",
  '`}) DETACH DELETE n //',
  '$1 ?1 :name @name',
  '\u0000\\u0027\n%_*',
  '\ud83d\ude00 é “”',
];

export function serviceSuite({ name, open }: StoreUnderTest): void {
  describe(`${name}: service`, () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openSmallGraph(open);
    });
    afterEach(() => store.close());

    test('a hostile text is only ever a value', async () => {
      for (const hostile of HOSTILE) {
        const filters: Filter[] = [
          where('Facility', 'name', 'contains', hostile),
          where('Facility', 'name', 'startsWith', hostile),
          where('Facility', 'name', 'matches', hostile),
          where('Facility', 'name', 'oneOf', hostile, hostile),
          where('Facility', 'type', 'oneOf', hostile),
          hasId(hostile),
          { filter: 'kind', in: [hostile] },
          where('Facility', 'name', 'contains', hostile),
        ];
        assert.deepEqual(nodeIds(await store.run(scan('Facility', { where: or(...filters) }))), []);
        assert.deepEqual(
          await store.run(find([hostile], select({ Facility: [value('Facility', 'name')] }))),
          [null],
        );
      }
      assert.equal(nodeIds(await store.run(scan('Facility'))).length, 3);
    });

    test('a hostile text is stored and read as it is', async () => {
      for (const hostile of HOSTILE.map((text) => text.replace('\u0000', ''))) {
        const id = `post:${hostile}`;
        await store.transact((transaction) =>
          transaction.apply(
            change({
              putNodes: [node(id, { name: hostile, title: hostile, aliases: [hostile] }, { owner: hostile })],
              putRelationships: [edge('POST_AT', 99, id, 'facility:north', { claims: [hostile] })],
            }),
          ),
        );
        const selection = select({ Post: [value('Post', 'title'), value('Post', 'aliases')] });
        assert.deepEqual(await store.run(find([id], selection)), [
          { ' kind': 'Post', title: hostile, aliases: [hostile] },
        ]);
        const [part] = await store.transact((transaction) => transaction.readParts([hostile]));
        assert.equal(part?.nodes[0]?.values['name'], hostile);
      }
    });

    test('reports what it holds, and that nothing is wrong', async () => {
      const { nodes, relationships, problems, indexes } = await store.report();
      assert.deepEqual(problems, []);
      assert.equal(nodes.find((count) => count.name === 'Facility')?.count, 4);
      assert.equal(relationships.find((count) => count.name === 'INVOLVED_IN')?.count, 7);
      assert.ok(indexes > 20);
    });

    test('answers a ping, and may be closed twice', async () => {
      await store.ping();
      await store.close();
      await store.close();
    });

    test('answers many questions at once', async () => {
      const answers = await Promise.all(Array.from({ length: 40 }, () => store.run(scan('Facility'))));
      assert.ok(answers.every((answer) => nodeIds(answer).length === 3));
    });
  });
}
