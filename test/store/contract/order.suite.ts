import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { OrderTerm } from '../../../src/plan/plan.js';
import {
  by,
  connection,
  edges,
  find,
  idsOf,
  property,
  scan,
  select,
  traversal,
} from '../../fixtures/plans.js';
import { edgeValues, fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

type Case = readonly [title: string, kind: string, order: readonly OrderTerm[], expected: readonly string[]];

const count = (of: string, field: string, direction: 'ASC' | 'DESC'): OrderTerm => ({
  by: 'count',
  traversal: traversal(of, field),
  direction,
});
const neighbour = (of: string, field: string, term: OrderTerm): OrderTerm => ({
  by: 'neighbour',
  traversal: traversal(of, field),
  term,
  direction: term.direction,
});

const CASES: readonly Case[] = [
  ['by folded text', 'Facility', [by('Facility', 'name')], ['north', 'quarry', 'south']],
  ['by folded text, downwards', 'Facility', [by('Facility', 'name', 'DESC')], ['south', 'quarry', 'north']],
  ['missing text last', 'Facility', [by('Facility', 'designation')], ['north', 'south', 'quarry']],
  [
    'missing text last downwards too',
    'Facility',
    [by('Facility', 'designation', 'DESC')],
    ['south', 'north', 'quarry'],
  ],
  [
    'by date, its earliest day and then its latest',
    'Incident',
    [by('Incident', 'date')],
    ['strike', 'riot', 'search', 'fire'],
  ],
  ['by date, downwards', 'Incident', [by('Incident', 'date', 'DESC')], ['search', 'riot', 'strike', 'fire']],
  ['by code', 'Incident', [by('Incident', 'type')], ['strike', 'fire', 'riot', 'search']],
  ['by number, missing last', 'Toll', [by('Toll', 'most')], ['riot-hurt', 'riot-killed']],
  ['by number downwards, missing last', 'Toll', [by('Toll', 'most', 'DESC')], ['riot-hurt', 'riot-killed']],
  ['equal keys by id', 'Organization', [by('Organization', 'jurisdiction', 'DESC')], ['guard', 'ministry']],
  [
    'by two keys',
    'Organization',
    [by('Organization', 'jurisdiction'), by('Organization', 'name', 'DESC')],
    ['guard', 'ministry'],
  ],
  [
    'by how many neighbours',
    'Facility',
    [count('Facility', 'incidents', 'DESC')],
    ['north', 'south', 'quarry'],
  ],
  [
    'by how many neighbours, upwards',
    'Facility',
    [count('Facility', 'incidents', 'ASC')],
    ['quarry', 'south', 'north'],
  ],
  [
    'by parallel relationships, each counted',
    'Incident',
    [count('Incident', 'participants', 'DESC')],
    ['riot', 'strike', 'fire', 'search'],
  ],
  [
    'by a neighbour',
    'Facility',
    [neighbour('Facility', 'location', by('Place', 'name'))],
    ['north', 'south', 'quarry'],
  ],
  [
    'by a neighbour, downwards, none last',
    'Facility',
    [neighbour('Facility', 'location', by('Place', 'name', 'DESC'))],
    ['south', 'north', 'quarry'],
  ],
  [
    "by a neighbour's neighbour",
    'Facility',
    [neighbour('Facility', 'location', neighbour('Place', 'within', by('Place', 'name')))],
    ['north', 'south', 'quarry'],
  ],
  [
    "by a neighbour's count",
    'Post',
    [neighbour('Post', 'facility', count('Facility', 'incidents', 'DESC'))],
    ['governor', 'clerk'],
  ],
];

export function orderSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'order', (ask) => {
    for (const [title, kind, order, expected] of CASES) {
      test(title, async () => {
        const ids = nodeIds(await ask(scan(kind, { order }))).map((id) =>
          String(id).replace(/^[a-z-]+:/u, ''),
        );
        assert.deepEqual(ids, expected);
      });
    }

    test('reading from the end turns the whole order about, missing values too', async () => {
      const plan = scan('Facility', { order: [by('Facility', 'designation')], page: { backward: true } });
      assert.deepEqual(nodeIds(await ask(plan)), ['facility:quarry', 'facility:south', 'facility:north']);
    });

    test('orders rows of several kinds by what they share, and by the relationship', async () => {
      const participants = connection('Incident', 'participants', { order: [by('Person', 'name', 'DESC')] });
      const answer = await ask(find(['incident:riot'], select({ Incident: [participants] })));
      assert.deepEqual(nodeIds(fieldOf(answer, 'participants')), [
        'organization:guard',
        'group:wing',
        'person:ada',
        'person:ada',
      ]);
    });

    test('orders rows by a property of the relationship', async () => {
      const order: OrderTerm = { by: 'edgeProperty', property: property('HELD', 'since'), direction: 'DESC' };
      const holders = connection('Post', 'holders', {
        order: [order],
        parts: [edges({ edge: 'cursor', key: 'c' }, { edge: 'node', key: 'node', node: idsOf('Person') })],
      });
      const rows = fieldOf(await ask(find(['post:governor'], select({ Post: [holders] }))), 'holders');
      assert.deepEqual(
        edgeValues(rows, 'node').map((node) => (node as { id: string }).id),
        ['person:bela', 'person:ada'],
      );
      assert.deepEqual(
        (rows as { rows: { keys: unknown }[] }).rows.map(({ keys }) => keys),
        [
          ['2018-07-01', '2018-07-01', 'HELD:2'],
          ['2015-01-01', '2015-12-31', 'HELD:1'],
        ],
      );
    });
  });
}
