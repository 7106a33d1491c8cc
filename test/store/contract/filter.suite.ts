import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Filter } from '../../../src/plan/plan.js';
import { and, connection, find, hasId, not, or, scan, select, where } from '../../fixtures/plans.js';
import { fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

type Case = readonly [title: string, kind: string, filter: Filter, expected: readonly string[]];

const named = (of: string, text: string): Filter => where(of, 'name', 'contains', text);

const CASES: readonly Case[] = [
  ['contains, in folded text', 'Facility', named('Facility', 'udhafen'), ['south']],
  ['contains, no text at all', 'Facility', named('Facility', ''), ['north', 'quarry', 'south']],
  ['startsWith', 'Facility', where('Facility', 'name', 'startsWith', 'north'), ['north']],
  ['startsWith, not inside', 'Facility', where('Facility', 'name', 'startsWith', 'gate'), []],
  ['matches, at the start of a word', 'Facility', where('Facility', 'name', 'matches', 'prison'), ['north']],
  ['matches, not inside a word', 'Facility', where('Facility', 'name', 'matches', 'rison'), []],
  ['matches, in an alias', 'Facility', where('Facility', 'name', 'matches', 'gate seven'), ['north']],
  [
    'oneOf texts, folded',
    'Facility',
    where('Facility', 'name', 'oneOf', 'old kuari camp', 'northgate', 'sudhafen coloni'),
    ['quarry', 'south'],
  ],
  [
    'oneOf codes',
    'Facility',
    where('Facility', 'type', 'oneOf', 'PRISON', 'PENAL_COLONY'),
    ['north', 'south'],
  ],
  ['oneOf nothing', 'Facility', where('Facility', 'type', 'oneOf'), []],
  [
    'oneOf numbers',
    'Place',
    where('Place', 'latitude', 'oneOf', 12, 43.238949123456784),
    ['lakes', 'veldania'],
  ],
  ['lt', 'Place', where('Place', 'latitude', 'lt', 12.5), ['lakes']],
  ['lte, at the bound', 'Group', where('Group', 'countLeast', 'lte', 20), ['wing']],
  ['gt, at the bound', 'Group', where('Group', 'countLeast', 'gt', 20), []],
  ['gte', 'Place', where('Place', 'longitude', 'gte', -0.1), ['veldania']],
  [
    'days that overlap',
    'Incident',
    where('Incident', 'date', 'days', '2019-03-20', '2019-03-25'),
    ['strike'],
  ],
  [
    'days, touching at one end',
    'Incident',
    where('Incident', 'date', 'days', '2019-03-31', '2020-01-01'),
    ['search', 'strike'],
  ],
  ['days without overlap', 'Incident', where('Incident', 'date', 'days', '2018-01-01', '2019-02-28'), []],
  ['missing date', 'Incident', where('Incident', 'date', 'missing'), ['fire']],
  ['missing text', 'Facility', where('Facility', 'designation', 'missing'), ['quarry']],
  ['missing composite', 'Claim', where('Claim', 'quote', 'missing'), ['4', '5']],
  ['id', 'Facility', hasId('facility:south', 'facility:mill', 'facility:none', 'person:ada'), ['south']],
  [
    'kind, that it is of',
    'Facility',
    { filter: 'kind', in: ['Facility', 'Place'] },
    ['north', 'quarry', 'south'],
  ],
  ['kind, that it is not of', 'Facility', { filter: 'kind', in: ['Place'] }, []],
  [
    'not, of a missing value, is true',
    'Facility',
    not(where('Facility', 'type', 'oneOf', 'PRISON')),
    ['quarry', 'south'],
  ],
  [
    'not, of a missing date, is true',
    'Incident',
    not(where('Incident', 'date', 'days', '2019-01-01', '2019-12-31')),
    ['fire', 'search'],
  ],
  ['not, of not', 'Facility', not(not(where('Facility', 'type', 'oneOf', 'PRISON'))), ['north']],
  [
    'not, of an or with a missing value',
    'Facility',
    not(or(where('Facility', 'type', 'oneOf', 'PRISON'), named('Facility', 'zzz'))),
    ['quarry', 'south'],
  ],
  ['and', 'Facility', and(named('Facility', 'o'), named('Facility', 'camp')), ['quarry']],
  ['and of nothing', 'Post', and(), ['clerk', 'governor']],
  ['or', 'Facility', or(named('Facility', 'camp'), hasId('facility:north')), ['north', 'quarry']],
  ['or of nothing', 'Post', or(), []],
];

export function filterSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'filter', (ask) => {
    for (const [title, kind, filter, expected] of CASES) {
      test(title, async () => {
        const ids = nodeIds(await ask(scan(kind, { where: filter }))).map((id) =>
          String(id).replace(/^[a-z-]+:/u, ''),
        );
        assert.deepEqual(ids, expected);
      });
    }

    test('filters the rows of a connection by node and by relationship', async () => {
      const filter = or(where('INVOLVED_IN', 'role', 'oneOf', 'VICTIM'), named('Group', 'inmates'));
      const participants = connection('Incident', 'participants', { where: filter });
      const answer = await ask(find(['incident:riot'], select({ Incident: [participants] })));
      assert.deepEqual(nodeIds(fieldOf(answer, 'participants')), ['person:ada', 'group:wing']);
    });
  });
}
