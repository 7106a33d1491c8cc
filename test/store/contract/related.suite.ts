import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Filter } from '../../../src/plan/plan.js';
import { and, hasId, not, or, related, scan, where } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

type Case = readonly [title: string, kind: string, filter: Filter, expected: readonly string[]];

const named = (of: string, text: string): Filter => where(of, 'name', 'contains', text);
const PEOPLE = 'participants';
const IN_FORD = hasId('place:ford');

const CASES: readonly Case[] = [
  ['some neighbour', 'Facility', related('Facility', 'incidents', 'some'), ['north', 'south']],
  ['no neighbour', 'Facility', related('Facility', 'incidents', 'none'), ['quarry']],
  [
    'every neighbour, of none',
    'Facility',
    related('Facility', 'incidents', 'every', named('Incident', 'search')),
    ['quarry', 'south'],
  ],
  [
    'every neighbour, missing values failing',
    'Facility',
    related('Facility', 'incidents', 'every', not(where('Incident', 'date', 'missing'))),
    ['quarry', 'south'],
  ],
  [
    'every, of no condition',
    'Facility',
    related('Facility', 'incidents', 'every'),
    ['north', 'quarry', 'south'],
  ],
  [
    'some neighbour that',
    'Facility',
    related('Facility', 'incidents', 'some', where('Incident', 'type', 'oneOf', 'RIOT')),
    ['north'],
  ],
  [
    'none that',
    'Facility',
    related('Facility', 'incidents', 'none', where('Incident', 'type', 'oneOf', 'RIOT')),
    ['quarry', 'south'],
  ],
  ['to one, some', 'Facility', related('Facility', 'location', 'some', IN_FORD), ['north']],
  ['to one, none', 'Facility', related('Facility', 'location', 'none', IN_FORD), ['quarry', 'south']],
  [
    'to one, any of its relationships, not the first alone',
    'Place',
    related('Place', 'within', 'some', hasId('place:veldania')),
    ['ford', 'lakes'],
  ],
  [
    'on the relationship',
    'Person',
    related('Person', 'incidents', 'some', where('INVOLVED_IN', 'role', 'oneOf', 'WITNESS')),
    ['ada'],
  ],
  [
    'on relationship and node of one row',
    'Person',
    related(
      'Person',
      'incidents',
      'some',
      and(where('INVOLVED_IN', 'role', 'oneOf', 'WITNESS'), hasId('incident:strike')),
    ),
    [],
  ],
  [
    'on the relationship, missing',
    'Person',
    related('Person', 'posts', 'some', where('HELD', 'since', 'missing')),
    ['bela'],
  ],
  [
    'at an end of several kinds',
    'Incident',
    related('Incident', PEOPLE, 'some', named('Person', 'lindkvist')),
    ['riot', 'strike'],
  ],
  [
    'kind at an end of several kinds',
    'Incident',
    related('Incident', PEOPLE, 'some', { filter: 'kind', in: ['Group'] }),
    ['riot'],
  ],
  [
    'every, at an end of several kinds',
    'Incident',
    related('Incident', PEOPLE, 'every', { filter: 'kind', in: ['Person'] }),
    ['fire', 'search', 'strike'],
  ],
  [
    'two steps',
    'Facility',
    related('Facility', 'location', 'some', related('Place', 'within', 'some', hasId('place:lakes'))),
    ['north'],
  ],
  [
    'three steps with a condition on each',
    'Person',
    related(
      'Person',
      'posts',
      'some',
      and(
        where('HELD', 'status', 'oneOf', 'CURRENT'),
        related(
          'Post',
          'facility',
          'some',
          and(named('Facility', 'nort'), related('Facility', 'location', 'some', IN_FORD)),
        ),
      ),
    ),
    ['bela'],
  ],
  [
    'none of every of some',
    'Place',
    related(
      'Place',
      'facilities',
      'none',
      related(
        'Facility',
        'incidents',
        'every',
        related('Incident', 'facilities', 'some', hasId('facility:south')),
      ),
    ),
    ['ford', 'veldania'],
  ],
  [
    'as of a day',
    'Facility',
    related('Facility', 'operators', 'some', hasId('organization:guard'), {
      earliest: '2009-01-01',
      latest: '2010-05-31',
    }),
    [],
  ],
  [
    'as of a day that may be',
    'Facility',
    related('Facility', 'operators', 'some', hasId('organization:guard'), {
      earliest: '2009-01-01',
      latest: '2010-06-01',
    }),
    ['north'],
  ],
];

/** Turn by turn: facilities with an incident all of whose facilities are the last, and those without one elsewhere. */
function deep(depth: number): Filter {
  if (depth === 0) return hasId('facility:north');
  const back = related('Incident', 'facilities', depth % 2 === 0 ? 'some' : 'none', not(deep(depth - 1)));
  return related('Facility', 'incidents', depth % 2 === 0 ? 'none' : 'some', or(back, back));
}

export function relatedSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'filter by neighbours', (ask) => {
    for (const [title, kind, filter, expected] of CASES) {
      test(title, async () => {
        const ids = nodeIds(await ask(scan(kind, { where: filter }))).map((id) =>
          String(id).replace(/^[a-z-]+:/u, ''),
        );
        assert.deepEqual(ids, expected);
      });
    }

    for (const [depth, expected] of [
      [1, ['facility:north']],
      [2, ['facility:north', 'facility:quarry']],
      [5, ['facility:north']],
      [8, ['facility:north', 'facility:quarry']],
    ] as const) {
      test(`quantifiers nested ${2 * depth} deep`, async () => {
        const asked = ask(scan('Facility', { where: deep(depth) }));
        if (store.refusesMany && depth === 8) await assert.rejects(asked, { code: 'QUERY_TOO_COSTLY' });
        else assert.deepEqual(nodeIds(await asked), expected);
      });
    }
  });
}
