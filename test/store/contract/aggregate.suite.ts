import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Clearance, Measure } from '../../../src/plan/plan.js';
import { aggregate, by, measured, span } from '../../fixtures/aggregates.js';
import { change, node } from '../../fixtures/graph-records.js';
import {
  connection,
  days,
  find,
  id,
  idsOf,
  type ListParts,
  one,
  related,
  scan,
  select,
  value,
  where,
} from '../../fixtures/plans.js';
import { fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { openSmallGraph, overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

type Asked = Measure | 'count';
const INCIDENT = by('Incident', 'TYPE');
const YEAR = by('Incident', 'DATE_YEAR');
const DAYS = span('Incident', 'date');

export function aggregateSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'aggregate', (ask) => {
    const scanned = async (of: string, measures: readonly Asked[], parts: ListParts = {}): Promise<unknown> =>
      measured(await ask(scan(of, { ...parts, parts: [aggregate(...measures)] })));
    const nested = async (
      near: string,
      path: string,
      measures: readonly Asked[],
      parts: ListParts = {},
      clearance: Clearance = 0,
    ): Promise<unknown> => {
      const [of = '', field = ''] = path.split('.');
      const rows = connection(of, field, { ...parts, parts: [aggregate(...measures)] });
      return measured(fieldOf(await ask(find([near], select({ [of]: [rows] }), clearance)), field));
    };

    test('counts all rows and finds the first and the last day they may mean', async () => {
      const [min, max] = span('Incident', 'date');
      assert.deepEqual(await scanned('Incident', [max, 'count', min]), [4, '2020-12-31', '2019-03-01']);
      assert.deepEqual(await scanned('Group', span('Group', 'countLeast')), [20, 20]);
      assert.deepEqual(await scanned('Group', span('Group', 'countMost')), [null, null]);
    });

    test('finds the least and the greatest number to the last digit', async () => {
      assert.deepEqual(await scanned('Place', span('Place', 'latitude')), [12, 43.238949123456784]);
    });

    test('groups by a code and by a year: largest first, then by key, what is missing last', async () => {
      assert.deepEqual(await scanned('Incident', [INCIDENT, YEAR]), [
        'HUNGER_STRIKE 1, OTHER 1, RIOT 1, SEARCH 1',
        '2019 2, 2020 1, null 1',
      ]);
      assert.deepEqual(await scanned('Facility', [by('Facility', 'SECURITY_LEVEL')]), ['null 3']);
    });

    test('gives no more groups than are asked', async () => {
      assert.deepEqual(
        await scanned('Incident', [
          by('Incident', 'TYPE', 2),
          by('Incident', 'FACILITIES', 1),
          by('Incident', 'TYPE', 0),
        ]),
        ['HUNGER_STRIKE 1, OTHER 1', 'facility:north 3', ''],
      );
    });

    test('groups by neighbours: a row once in the group of each, and in one of its own without any', async () => {
      assert.deepEqual(
        await scanned('Incident', [
          by('Incident', 'FACILITIES'),
          by('Incident', 'PLACES'),
          by('Incident', 'PARTICIPANTS'),
        ]),
        [
          'facility:north 3, facility:south 1',
          'null 3, place:ford 1',
          'person:ada 2, null 2, group:wing 1, organization:guard 1',
        ],
      );
      assert.deepEqual(await scanned('Place', [by('Place', 'WITHIN')]), [
        'place:veldania 2, place:lakes 1, null 1',
      ]);
    });

    test('reads the nodes that rows are grouped by', async () => {
      const location = one('Facility', 'location', idsOf('Place'));
      const facility = select({ Facility: [id, value('Facility', 'name'), location] });
      const answer = await ask(
        scan('Incident', {
          parts: [
            aggregate(by('Incident', 'FACILITIES', 1, facility), by('Incident', 'PLACES', 9, idsOf('Place'))),
          ],
        }),
      );
      const north = { ' kind': 'Facility', id: 'facility:north', name: 'Northgate Prison' };
      assert.deepEqual((answer as { measures: unknown }).measures, [
        [
          {
            key: 'facility:north',
            count: 3,
            nodes: { node: { ...north, location: { ' kind': 'Place', id: 'place:ford' } } },
          },
        ],
        [
          { key: null, count: 3, nodes: { node: null } },
          { key: 'place:ford', count: 1, nodes: { node: { ' kind': 'Place', id: 'place:ford' } } },
        ],
      ]);
    });

    test('reads of nodes of several kinds what each kind is asked for', async () => {
      const participant = select({ Person: [value('Person', 'givenName')], Group: [id], Organization: [] });
      const answer = await ask(
        scan('Incident', { parts: [aggregate(by('Incident', 'PARTICIPANTS', 4, participant))] }),
      );
      const [facets] = (answer as { measures: readonly (readonly { nodes: unknown }[])[] }).measures;
      assert.deepEqual(
        facets?.map(({ nodes }) => nodes),
        [
          { node: { ' kind': 'Person', givenName: 'Ada' } },
          { node: null },
          { node: { ' kind': 'Group', id: 'group:wing' } },
          { node: { ' kind': 'Organization' } },
        ],
      );
    });

    test('measures what the conditions leave, whatever the page', async () => {
      const measures: readonly Asked[] = ['count', YEAR, by('Incident', 'PARTICIPANTS')];
      const dated = where('Incident', 'date', 'days', '2019-01-01', '2019-12-31');
      const expected = [2, '2019 2', 'person:ada 2, group:wing 1, organization:guard 1'];
      assert.deepEqual(await scanned('Incident', measures, { where: dated }), expected);
      assert.deepEqual(
        await scanned('Incident', measures, {
          where: dated,
          page: { size: 1, backward: true, beyond: ['incident:riot'] },
        }),
        expected,
      );
      assert.deepEqual(
        await scanned('Incident', ['count', INCIDENT], { where: related('Incident', 'places', 'some') }),
        [1, 'RIOT 1'],
      );
    });

    test('measures nothing of no rows', async () => {
      const none = where('Incident', 'name', 'contains', 'zzz');
      const measures = ['count' as const, ...DAYS, INCIDENT, by('Incident', 'FACILITIES')];
      assert.deepEqual(await scanned('Incident', measures, { where: none }), [0, null, null, '', '']);
      const path = 'Facility.incidents';
      assert.deepEqual(await nested('facility:quarry', path, ['count', ...DAYS, by(path, 'TYPE')]), [
        0,
        null,
        null,
        '',
      ]);
    });

    test('measures the list of each node apart', async () => {
      const path = 'Facility.incidents';
      const measures = ['count' as const, by(path, 'DATE_YEAR'), by(path, 'PARTICIPANTS', 1)];
      const rows = connection('Facility', 'incidents', { parts: [aggregate(...measures)] });
      const part = { part: 'nodes', key: 'nodes', node: select({ Facility: [id, rows] }) } as const;
      const answer = await ask(scan('Facility', { parts: [part] }));
      assert.deepEqual(nodeIds(answer), ['facility:north', 'facility:quarry', 'facility:south']);
      const lists = (answer as { rows: readonly { parts: { nodes: { incidents: unknown } } }[] }).rows;
      assert.deepEqual(
        lists.map(({ parts }) => measured(parts.nodes.incidents)),
        [
          [3, '2019 2, null 1', 'person:ada 2'],
          [0, '', ''],
          [1, '2020 1', 'null 1'],
        ],
      );
    });

    test('counts relationships that differ apart, and groups by what they say', async () => {
      const participants = 'Incident.participants';
      assert.deepEqual(
        await nested('incident:riot', participants, [
          'count',
          by(participants, 'KIND'),
          by(participants, 'EDGE_ROLE'),
          by(participants, 'EDGE_VICTIM_STATUS'),
        ]),
        [
          4,
          'Person 2, Group 1, Organization 1',
          'PARTICIPANT 1, RESPONDER 1, VICTIM 1, WITNESS 1',
          'null 3, WOUNDED 1',
        ],
      );
      const incidents = 'Person.incidents';
      assert.deepEqual(
        await nested('person:ada', incidents, [
          'count',
          by(incidents, 'FACILITIES'),
          by(incidents, 'PARTICIPANTS'),
        ]),
        [3, 'facility:north 3', 'person:ada 3, group:wing 2, organization:guard 2'],
      );
    });

    test('measures relationships that hold on a day, by their dates too', async () => {
      const holders = 'Post.holders';
      const measures = ['count' as const, ...span('HELD', 'since'), by(holders, 'EDGE_SINCE_YEAR')];
      assert.deepEqual(await nested('post:governor', holders, measures), [
        2,
        '2015-01-01',
        '2018-07-01',
        '2015 1, 2018 1',
      ]);
      assert.deepEqual(await nested('post:governor', holders, measures, { asOf: days('2020-01-01') }), [
        1,
        '2018-07-01',
        '2018-07-01',
        '2018 1',
      ]);
      const edge = where('HELD', 'status', 'oneOf', 'ENDED');
      assert.deepEqual(await nested('post:governor', holders, measures, { where: edge }), [
        1,
        '2015-01-01',
        '2015-12-31',
        '2015 1',
      ]);
    });
  });

  describe(`${store.name}: aggregate of open dates`, () => {
    test('passes over ends that are open', async () => {
      const graph = await openSmallGraph(store.open);
      try {
        const open = [
          node('incident:since-ever', { name: 'Since ever', date: '../2012-03' }),
          node('incident:until-now', { name: 'Until now', date: '2021/..' }),
        ];
        await graph.transact((transaction) => transaction.apply(change({ putNodes: open })));
        const measures = [...DAYS, YEAR];
        const of = async (contained: string): Promise<unknown> =>
          measured(
            await graph.run(
              scan('Incident', {
                where: where('Incident', 'name', 'contains', contained),
                parts: [aggregate(...measures)],
              }),
            ),
          );
        assert.deepEqual(await of('since'), [null, '2012-03-31', 'null 1']);
        assert.deepEqual(await of('until'), ['2021-01-01', null, '2021 1']);
        assert.deepEqual(await of(''), ['2019-03-01', '2020-12-31', '2019 2, null 2, 2020 1, 2021 1']);
      } finally {
        await graph.close();
      }
    });
  });
}
