import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { EdgeField } from '../../../src/plan/plan.js';
import {
  connection,
  edges,
  find,
  id,
  idsOf,
  nodes,
  property,
  scan,
  select,
  total,
  value,
} from '../../fixtures/plans.js';
import { edgeValues, fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const KIND = ' kind';
const ANY = ['Person', 'Group', 'Organization'];
const role: EdgeField = { edge: 'value', key: 'role', property: property('INVOLVED_IN', 'role') };

export function connectionSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'connection', (ask) => {
    test('has a row for every relationship, parallel ones too, with nodes of several kinds', async () => {
      const node = select({
        Person: [id, value('Person', 'familyName')],
        Group: [value('Group', 'countLeast')],
      });
      const participants = connection('Incident', 'participants', {
        parts: [edges(role, { edge: 'node', key: 'who', node })],
      });
      const answer = await ask(find(['incident:riot'], select({ Incident: [participants] })));
      const ada = { [KIND]: 'Person', id: 'person:ada', familyName: 'Lindqvist' };
      assert.deepEqual(fieldOf(answer, 'participants'), {
        rows: [
          { parts: { edges: { role: 'WITNESS', who: ada } } },
          { parts: { edges: { role: 'VICTIM', who: ada } } },
          { parts: { edges: { role: 'PARTICIPANT', who: { [KIND]: 'Group', countLeast: 20 } } } },
          { parts: { edges: { role: 'RESPONDER', who: { [KIND]: 'Organization' } } } },
        ],
      });
    });

    test('answers edges and nodes side by side, each under its key', async () => {
      const parts = [edges(role), nodes(idsOf(...ANY)), { ...nodes(idsOf('Person')), key: 'again' }, total];
      const plan = find(
        ['incident:strike'],
        select({ Incident: [connection('Incident', 'participants', { parts })] }),
      );
      const person = { [KIND]: 'Person', id: 'person:ada' };
      assert.deepEqual(fieldOf(await ask(plan), 'participants'), {
        rows: [{ parts: { edges: { role: 'PARTICIPANT' }, nodes: person, again: person } }],
        total: 1,
      });
    });

    test('answers a count alone, without a row, and nought of nothing', async () => {
      const participants = connection('Incident', 'participants', { parts: [total] });
      const answer = await ask(
        find(['incident:riot', 'incident:fire'], select({ Incident: [participants] })),
      );
      assert.deepEqual(answer, [
        { [KIND]: 'Incident', participants: { rows: [], total: 4 } },
        { [KIND]: 'Incident', participants: { rows: [], total: 0 } },
      ]);
    });

    test('reads dates of a relationship', async () => {
      const since: EdgeField = { edge: 'value', key: 'since', property: property('HELD', 'since') };
      const rank: EdgeField = { edge: 'value', key: 'rank', property: property('HELD', 'rank') };
      const posts = connection('Person', 'posts', { parts: [edges(since, rank)] });
      const answer = await ask(find(['person:ada', 'person:bela'], select({ Person: [posts] })));
      const row = (edge: object): object => ({ parts: { edges: edge } });
      assert.deepEqual(answer, [
        {
          [KIND]: 'Person',
          posts: {
            rows: [
              row({ since: { edtf: '2015', earliest: '2015-01-01', latest: '2015-12-31' }, rank: 'Major' }),
            ],
          },
        },
        {
          [KIND]: 'Person',
          posts: {
            rows: [
              row({
                since: { edtf: '2018-07-01', earliest: '2018-07-01', latest: '2018-07-01' },
                rank: null,
              }),
              row({ since: null, rank: null }),
            ],
          },
        },
      ]);
    });

    test('goes from a scan through three levels and back', async () => {
      const back = connection('Person', 'incidents', { parts: [nodes(idsOf('Incident')), total] });
      const people = connection('Incident', 'participants', {
        parts: [nodes(select({ Person: [id, back] }))],
      });
      const incidents = connection('Facility', 'incidents', {
        parts: [nodes(select({ Incident: [id, people] }))],
      });
      const answer = await ask(
        scan('Facility', { parts: [nodes(select({ Facility: [id, incidents] })), total] }),
      );
      const found = (inOrderOfKeys(answer).match(/[a-z]+:[a-z]+/gu) ?? []).join(' ');
      assert.equal(
        found,
        'facility:north incident:riot person:ada incident:riot incident:riot incident:strike ' +
          'person:ada incident:riot incident:riot incident:strike ' +
          'incident:strike person:ada incident:riot incident:riot incident:strike incident:fire ' +
          'facility:quarry facility:south incident:search',
      );
    });

    test('keeps two lists of one field apart, each with its own page', async () => {
      const first = connection('Facility', 'incidents', { page: { size: 1 } });
      const last = {
        ...connection('Facility', 'incidents', { page: { size: 1, backward: true } }),
        key: 'last',
      };
      const answer = await ask(find(['facility:north'], select({ Facility: [first, last] })));
      assert.deepEqual(nodeIds(fieldOf(answer, 'incidents')), ['incident:riot']);
      assert.deepEqual(nodeIds(fieldOf(answer, 'last')), ['incident:fire']);
    });

    test('goes twelve levels deep in one statement', async () => {
      let node = idsOf('Incident');
      for (let level = 0; level < 6; level += 1) {
        const incidents = connection('Facility', 'incidents', { page: { size: 1 }, parts: [nodes(node)] });
        const facilities = connection('Incident', 'facilities', {
          page: { size: 1 },
          parts: [nodes(select({ Facility: [id, incidents] }))],
        });
        node = select({ Incident: [id, facilities] });
      }
      const answer = await ask(find(['incident:search'], node));
      assert.equal(JSON.stringify(answer).match(/incident:search/gu)?.length, 7);
    });

    test('answers the names of edges that have no value to read', async () => {
      const answer = await ask(
        scan('Post', { parts: [edges({ edge: 'typename', key: 't' }, { edge: 'cursor', key: 'c' })] }),
      );
      assert.deepEqual(edgeValues(answer, 't'), [undefined, undefined]);
    });
  });
}

/** Stores write the members of an object in orders of their own. */
const inOrderOfKeys = (answer: unknown): string =>
  JSON.stringify(answer, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
