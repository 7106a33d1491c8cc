import assert from 'node:assert/strict';
import { test } from 'node:test';

import { bounded, find, id, idsOf, one, select, value } from '../../fixtures/plans.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const KIND = ' kind';

export function findSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'find', (ask) => {
    test('answers nodes in the order asked, each as often as asked', async () => {
      const ids = ['facility:south', 'person:ada', 'facility:south', 'facility:north'];
      assert.deepEqual(await ask(find(ids, idsOf('Person', 'Facility'))), [
        { [KIND]: 'Facility', id: 'facility:south' },
        { [KIND]: 'Person', id: 'person:ada' },
        { [KIND]: 'Facility', id: 'facility:south' },
        { [KIND]: 'Facility', id: 'facility:north' },
      ]);
    });

    test('answers null for ids that are unknown, hidden, retracted or of another kind', async () => {
      const ids = ['facility:none', 'nothing', '', 'facility:mill', 'claim:3', 'person:ada', 'claim:1'];
      assert.deepEqual(await ask(find(ids, idsOf('Facility', 'Claim'))), [
        ...ids.slice(0, 6).map(() => null),
        { [KIND]: 'Claim', id: 'claim:1' },
      ]);
    });

    test('answers nothing to nothing', async () => {
      assert.deepEqual(await ask(find([], idsOf('Facility'))), []);
    });

    test('reads every type of value', async () => {
      const node = select({
        Facility: [
          value('Facility', 'name', 'n'),
          value('Facility', 'aliases'),
          value('Facility', 'identifiers'),
        ],
        Place: [value('Place', 'latitude'), value('Place', 'longitude'), value('Place', 'type')],
        Incident: [value('Incident', 'date')],
        Group: [value('Group', 'countLeast')],
        Claim: [value('Claim', 'quote')],
        Provision: [value('Provision', 'obligation')],
      });
      const ids = [
        'facility:north',
        'place:veldania',
        'incident:strike',
        'group:wing',
        'claim:1',
        'provision:rest',
      ];
      assert.deepEqual(await ask(find(ids, node)), [
        {
          [KIND]: 'Facility',
          n: 'Northgate Prison',
          aliases: ['Gate Seven', 'NG7'],
          identifiers: [
            { scheme: 'register', value: '77' },
            { scheme: 'map', value: 'q' },
          ],
        },
        { [KIND]: 'Place', latitude: 43.238949123456784, longitude: -0.1, type: 'COUNTRY' },
        { [KIND]: 'Incident', date: { edtf: '2019-03', earliest: '2019-03-01', latest: '2019-03-31' } },
        { [KIND]: 'Group', countLeast: 20 },
        { [KIND]: 'Claim', quote: { exact: 'I was there', prefix: '“', suffix: '”', start: 10, end: 21 } },
        {
          [KIND]: 'Provision',
          obligation: {
            bearer: 'STATE',
            trigger: 'RATIFICATION',
            period: 'P1Y',
            start: null,
            entryIntoForce: null,
            postponement: null,
            extension: null,
            metBy: null,
          },
        },
      ]);
    });

    test('reads missing values as null and missing lists as empty', async () => {
      const node = select({
        Facility: ['type', 'aliases', 'identifiers', 'description'].map((name) => value('Facility', name)),
        Incident: [value('Incident', 'date')],
        Place: [value('Place', 'latitude')],
        Claim: [value('Claim', 'quote')],
      });
      assert.deepEqual(await ask(find(['facility:quarry', 'incident:fire', 'place:ford', 'claim:4'], node)), [
        { [KIND]: 'Facility', type: null, aliases: [], identifiers: [], description: null },
        { [KIND]: 'Incident', date: null },
        { [KIND]: 'Place', latitude: null },
        { [KIND]: 'Claim', quote: null },
      ]);
    });

    test('answers the same value under two keys', async () => {
      const node = select({ Post: [value('Post', 'title', 'a'), value('Post', 'title', 'b')] });
      assert.deepEqual(await ask(find(['post:clerk'], node)), [{ [KIND]: 'Post', a: 'Clerk', b: 'Clerk' }]);
    });

    test('leads a to-one field to the neighbour whose relationship has the smallest id', async () => {
      const within = one('Place', 'within', select({ Place: [id, one('Place', 'within', idsOf('Place'))] }));
      assert.deepEqual(await ask(find(['place:ford', 'place:veldania'], select({ Place: [within] }))), [
        {
          [KIND]: 'Place',
          within: { [KIND]: 'Place', id: 'place:lakes', within: { [KIND]: 'Place', id: 'place:veldania' } },
        },
        { [KIND]: 'Place', within: null },
      ]);
    });

    test('names the kind of a node of which nothing is selected, at an end of several kinds', async () => {
      const about = one('Claim', 'about', select({ Incident: [id] }));
      assert.deepEqual(await ask(find(['claim:1', 'claim:4'], select({ Claim: [about] }))), [
        { [KIND]: 'Claim', about: { [KIND]: 'Incident', id: 'incident:riot' } },
        { [KIND]: 'Claim', about: { [KIND]: 'Facility' } },
      ]);
    });

    test('leads a field only to the kinds that it declares', async () => {
      const node = select({
        Post: [
          one('Post', 'organization', idsOf('Organization')),
          one('Post', 'facility', idsOf('Facility')),
        ],
      });
      assert.deepEqual(await ask(find(['post:governor', 'post:clerk'], node)), [
        { [KIND]: 'Post', organization: null, facility: { [KIND]: 'Facility', id: 'facility:north' } },
        {
          [KIND]: 'Post',
          organization: { [KIND]: 'Organization', id: 'organization:guard' },
          facility: null,
        },
      ]);
    });

    test('cuts a list to its size, in the order of the relationships', async () => {
      const tolls = (size: number) =>
        select({ Incident: [bounded('Incident', 'tolls', size, idsOf('Toll'))] });
      const first = { [KIND]: 'Toll', id: 'toll:riot-hurt' };
      assert.deepEqual(await ask(find(['incident:riot'], tolls(1))), [
        { [KIND]: 'Incident', tolls: [first] },
      ]);
      assert.deepEqual(await ask(find(['incident:riot', 'incident:fire'], tolls(5))), [
        { [KIND]: 'Incident', tolls: [first, { [KIND]: 'Toll', id: 'toll:riot-killed' }] },
        { [KIND]: 'Incident', tolls: [] },
      ]);
    });

    test('answers more than a hundred values of a node', async () => {
      const keys = Array.from({ length: 130 }, (_, at) => `key${at}`);
      const node = select({ Post: keys.map((key) => value('Post', 'title', key)) });
      assert.deepEqual(await ask(find(['post:clerk'], node)), [
        { [KIND]: 'Post', ...Object.fromEntries(keys.map((key) => [key, 'Clerk'])) },
      ]);
    });
  });
}
