import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Clearance } from '../../../src/plan/plan.js';
import { connection, edges, find, id, idsOf, one, select, value } from '../../fixtures/plans.js';
import { edgeValues, fieldOf } from '../../fixtures/read-answers.js';
import { overSmallGraph } from './over-small-graph.js';
import type { StoreUnderTest } from './store-under-test.js';

const KIND = ' kind';

export function evidenceSuite(store: StoreUnderTest): void {
  overSmallGraph(store, 'evidence', (ask) => {
    const evidence = async (size: number, clearance: Clearance): Promise<readonly unknown[]> => {
      const node = select({ Claim: [id] });
      const participants = connection('Incident', 'participants', {
        parts: [edges({ edge: 'evidence', key: 'evidence', size, node })],
      });
      const answer = await ask(find(['incident:riot'], select({ Incident: [participants] }), clearance));
      return edgeValues(fieldOf(answer, 'participants'), 'evidence').map((claims) =>
        (claims as readonly { readonly id: string }[]).map((claim) => claim.id).join(' '),
      );
    };

    test('is the visible claims of each relationship, by id, retracted ones left out', async () => {
      assert.deepEqual(await evidence(9, 0), ['claim:1 claim:5', 'claim:5', '', '']);
      assert.deepEqual(await evidence(9, 1), ['claim:1 claim:2 claim:5', 'claim:5', '', '', 'claim:2']);
    });

    test('is cut to its size', async () => {
      assert.deepEqual(await evidence(1, 1), ['claim:1', 'claim:5', '', '', 'claim:2']);
    });

    test('leads on to who said it and where', async () => {
      const claim = select({
        Claim: [
          value('Claim', 'stance'),
          one('Claim', 'assertedBy', idsOf('Person', 'Organization')),
          one('Claim', 'source', idsOf('Source')),
        ],
      });
      const posts = connection('Person', 'posts', {
        parts: [edges({ edge: 'evidence', key: 'evidence', size: 3, node: claim })],
      });
      const answer = await ask(find(['person:ada'], select({ Person: [posts] })));
      assert.deepEqual(edgeValues(fieldOf(answer, 'posts'), 'evidence'), [
        [
          {
            [KIND]: 'Claim',
            stance: 'CONFIRMS',
            assertedBy: { [KIND]: 'Organization', id: 'organization:ministry' },
            source: null,
          },
        ],
      ]);
    });
  });
}
