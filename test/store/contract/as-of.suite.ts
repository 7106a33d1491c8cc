import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DayRange } from '../../../src/plan/plan.js';
import { connection, days, edges, find, idsOf, select, total } from '../../fixtures/plans.js';
import { edgeValues, fieldOf } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

export function asOfSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'as of', (ask) => {
    /** Who held or ran it, and how surely. */
    const holders = async (
      id: string,
      kind: string,
      field: string,
      asOf?: DayRange,
    ): Promise<readonly string[]> => {
      const rows = connection(kind, field, {
        ...(asOf && { asOf }),
        parts: [
          edges(
            { edge: 'node', key: 'node', node: idsOf('Person', 'Organization', 'Post') },
            { edge: 'certainty', key: 'certainty' },
          ),
          total,
        ],
      });
      const answer = fieldOf(await ask(find([id], select({ [kind]: [rows] }))), field);
      assert.equal((answer as { total: number }).total, (answer as { rows: unknown[] }).rows.length);
      const certainties = edgeValues(answer, 'certainty');
      return edgeValues(answer, 'node').map(
        (node, at) => `${(node as { id: string }).id} ${String(certainties[at])}`,
      );
    };

    test('without a day, all rows are there and nothing is said of their certainty', async () => {
      assert.deepEqual(await holders('post:governor', 'Post', 'holders'), [
        'person:ada null',
        'person:bela null',
      ]);
    });

    test('within the dates, even as late as the start and as early as the end may be: yes', async () => {
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2016-05-01')), [
        'person:ada YES',
      ]);
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2015-12-31', '2018-06-01')), [
        'person:ada YES',
      ]);
    });

    test('within what a partial date leaves open: possibly', async () => {
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2015-12-30')), [
        'person:ada POSSIBLY',
      ]);
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2018-06-30')), [
        'person:ada POSSIBLY',
      ]);
    });

    test('before the start or after the end: not there', async () => {
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2014-12-31')), []);
      assert.deepEqual(await holders('post:clerk', 'Post', 'holders', days('2019-01-01')), []);
    });

    test('a missing start or end leaves it open: possibly', async () => {
      assert.deepEqual(await holders('post:governor', 'Post', 'holders', days('2040-01-01')), [
        'person:bela POSSIBLY',
      ]);
      assert.deepEqual(await holders('post:clerk', 'Post', 'holders', days('1900-01-01')), [
        'person:bela POSSIBLY',
      ]);
    });

    test('a range of days is held if any day of it is, and surely if all are', async () => {
      assert.deepEqual(
        await holders('facility:north', 'Facility', 'operators', days('2010-01-01', '2010-12-31')),
        ['organization:ministry POSSIBLY', 'organization:guard POSSIBLY'],
      );
      assert.deepEqual(
        await holders('facility:north', 'Facility', 'operators', days('2012-01-01', '2029-12-31')),
        ['organization:guard YES'],
      );
    });
  });
}
