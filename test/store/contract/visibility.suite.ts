import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Clearance, FieldSelection, Filter, Measure, OrderTerm } from '../../../src/plan/plan.js';
import { aggregate, by as facet, measured, span } from '../../fixtures/aggregates.js';
import {
  bounded,
  by,
  connection,
  find,
  hasId,
  idsOf,
  not,
  one,
  related,
  scan,
  select,
  total,
  traversal,
  where,
} from '../../fixtures/plans.js';
import { fieldOf, nodeIds } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const CLEARANCES: readonly Clearance[] = [0, 1, 2];

export function visibilitySuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'visibility', (ask) => {
    /** Ids of facilities for the public, the cleared and the editor. */
    const facilities = async (
      filter?: Filter,
      order: readonly OrderTerm[] = [],
    ): Promise<readonly string[]> => {
      const answers: string[] = [];
      for (const clearance of CLEARANCES) {
        const plan = scan('Facility', { ...(filter && { where: filter }), order }, clearance);
        answers.push(
          nodeIds(await ask(plan))
            .map((id) => String(id).slice('facility:'.length))
            .join(' '),
        );
      }
      return answers;
    };
    const field = async (id: string, kind: string, selected: FieldSelection): Promise<readonly unknown[]> => {
      const answers: unknown[] = [];
      for (const clearance of CLEARANCES) {
        answers.push(fieldOf(await ask(find([id], select({ [kind]: [selected] }), clearance)), selected.key));
      }
      return answers;
    };

    test('a hidden node is in no list, no count and no answer to its id', async () => {
      assert.deepEqual(await facilities(), [
        'north quarry south',
        'mill north quarry south',
        'mill north quarry south',
      ]);
      for (const clearance of CLEARANCES) {
        const answer = await ask(scan('Facility', { parts: [total] }, clearance));
        assert.equal((answer as { total: number }).total, clearance === 0 ? 3 : 4);
        const [found] = (await ask(
          find(['facility:mill'], idsOf('Facility'), clearance),
        )) as readonly unknown[];
        assert.equal(found === null, clearance === 0);
      }
    });

    test('rows over hidden relationships or to hidden nodes are not there, nor counted', async () => {
      const participants = connection('Incident', 'participants', {
        parts: [{ part: 'nodes', key: 'nodes', node: idsOf('Person', 'Group', 'Organization') }, total],
      });
      const answers = await field('incident:riot', 'Incident', participants);
      const seen = ['person:ada', 'person:ada', 'group:wing', 'organization:guard'];
      assert.deepEqual(answers.map(nodeIds), [
        seen,
        [...seen, 'person:bela'],
        [...seen, 'person:bela', 'person:cem'],
      ]);
      assert.deepEqual(
        answers.map((answer) => (answer as { total: number }).total),
        [4, 5, 6],
      );
    });

    test('a to-one field passes over what is hidden', async () => {
      const location = one('Facility', 'location', idsOf('Place'));
      const lakes = { ' kind': 'Place', id: 'place:lakes' };
      assert.deepEqual(await field('facility:quarry', 'Facility', location), [null, lakes, lakes]);
    });

    test('a filter cannot tell of what is hidden', async () => {
      const beaten = where('Incident', 'name', 'contains', 'beating');
      assert.deepEqual(await facilities(related('Facility', 'incidents', 'some', beaten)), ['', '', 'north']);
      assert.deepEqual(await facilities(related('Facility', 'location', 'some', hasId('place:lakes'))), [
        'south',
        'quarry south',
        'quarry south',
      ]);
      assert.deepEqual(await facilities(related('Facility', 'location', 'none')), ['quarry', '', '']);
      assert.deepEqual(await facilities(related('Facility', 'incidents', 'every', not(beaten))), [
        'north quarry south',
        'mill north quarry south',
        'mill quarry south',
      ]);
    });

    test('a filter within a filter cannot either', async () => {
      const through = related('Incident', 'participants', 'some', hasId('person:bela'));
      assert.deepEqual(await facilities(related('Facility', 'incidents', 'some', through)), [
        '',
        'north',
        'north',
      ]);
      const inner = related(
        'Facility',
        'incidents',
        'some',
        related('Incident', 'participants', 'none', hasId('person:cem')),
      );
      assert.deepEqual(await facilities(not(inner)), ['quarry', 'mill quarry', 'mill quarry']);
    });

    test('an order cannot tell of what is hidden', async () => {
      const count: OrderTerm = {
        by: 'count',
        traversal: traversal('Place', 'facilities'),
        direction: 'DESC',
      };
      const places: unknown[] = [];
      for (const clearance of CLEARANCES)
        places.push(nodeIds(await ask(scan('Place', { order: [count] }, clearance)))[0]);
      assert.deepEqual(places, ['place:ford', 'place:ford', 'place:ford']);
      const term = by('Place', 'name', 'DESC');
      const location: OrderTerm = {
        by: 'neighbour',
        traversal: traversal('Facility', 'location'),
        term,
        direction: 'DESC',
      };
      assert.deepEqual(await facilities(undefined, [location]), [
        'south north quarry',
        'quarry south mill north',
        'quarry south mill north',
      ]);
    });

    test('neither a count, nor a group, nor a range can tell of what is hidden', async () => {
      const root = async (
        of: string,
        ...measures: readonly (Measure | 'count')[]
      ): Promise<readonly unknown[]> => {
        const answers: unknown[] = [];
        for (const clearance of CLEARANCES) {
          answers.push(measured(await ask(scan(of, { parts: [aggregate(...measures)] }, clearance))));
        }
        return answers;
      };
      assert.deepEqual(
        await root('Incident', 'count', ...span('Incident', 'date'), facet('Incident', 'DATE_YEAR')),
        [
          [4, '2019-03-01', '2020-12-31', '2019 2, 2020 1, null 1'],
          [4, '2019-03-01', '2020-12-31', '2019 2, 2020 1, null 1'],
          [5, '2019-03-01', '2020-12-31', '2019 3, 2020 1, null 1'],
        ],
      );
      assert.deepEqual(
        await root('Incident', facet('Incident', 'PARTICIPANTS'), facet('Incident', 'FACILITIES')),
        [
          ['person:ada 2, null 2, group:wing 1, organization:guard 1', 'facility:north 3, facility:south 1'],
          [
            'person:ada 2, null 2, group:wing 1, organization:guard 1, person:bela 1',
            'facility:north 3, facility:south 1',
          ],
          [
            'null 3, person:ada 2, group:wing 1, organization:guard 1, person:bela 1, person:cem 1',
            'facility:north 4, facility:south 1',
          ],
        ],
      );
      assert.deepEqual(await root('Facility', facet('Facility', 'LOCATION')), [
        ['place:ford 1, place:lakes 1, null 1'],
        ['place:ford 2, place:lakes 2'],
        ['place:ford 2, place:lakes 2'],
      ]);
      const path = 'Incident.participants';
      const participants = connection('Incident', 'participants', {
        parts: [aggregate('count', facet(path, 'EDGE_ROLE'), facet(path, 'KIND'))],
      });
      assert.deepEqual((await field('incident:riot', 'Incident', participants)).map(measured), [
        [4, 'PARTICIPANT 1, RESPONDER 1, VICTIM 1, WITNESS 1', 'Person 2, Group 1, Organization 1'],
        [
          5,
          'ALLEGED_PERPETRATOR 1, PARTICIPANT 1, RESPONDER 1, VICTIM 1, WITNESS 1',
          'Person 3, Group 1, Organization 1',
        ],
        [
          6,
          'VICTIM 2, ALLEGED_PERPETRATOR 1, PARTICIPANT 1, RESPONDER 1, WITNESS 1',
          'Person 4, Group 1, Organization 1',
        ],
      ]);
      assert.deepEqual(await root('Claim', 'count', facet('Claim', 'STANCE'), facet('Claim', 'ABOUT')), [
        [3, 'STATES 2, CONFIRMS 1', 'incident:riot 2, facility:north 1'],
        [4, 'STATES 2, ALLEGES 1, CONFIRMS 1', 'incident:riot 3, facility:north 1'],
        [4, 'STATES 2, ALLEGES 1, CONFIRMS 1', 'incident:riot 3, facility:north 1'],
      ]);
    });

    test('a retracted claim is hidden from everybody', async () => {
      const claims: unknown[] = [];
      for (const clearance of CLEARANCES) claims.push(nodeIds(await ask(scan('Claim', {}, clearance))));
      assert.deepEqual(claims, [
        ['claim:1', 'claim:4', 'claim:5'],
        ['claim:1', 'claim:2', 'claim:4', 'claim:5'],
        ['claim:1', 'claim:2', 'claim:4', 'claim:5'],
      ]);
      const evidence = bounded('Incident', 'evidence', 9, idsOf('Claim'));
      const ids = (await field('incident:riot', 'Incident', evidence)).map((answer) =>
        (answer as readonly { id: string }[]).map(({ id }) => id),
      );
      assert.deepEqual(ids, [
        ['claim:1', 'claim:5'],
        ['claim:1', 'claim:2', 'claim:5'],
        ['claim:1', 'claim:2', 'claim:5'],
      ]);
    });
  });
}
