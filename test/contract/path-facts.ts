import assert from 'node:assert/strict';
import { it } from 'node:test';

import type { GraphStore } from '../../src/store/graph-store.js';
import { PathsDocument } from '../generated/operations.js';
import { answer } from './operations.js';

/** Who is connected with whom, and who says so. */
export function registerPathFacts(store: () => GraphStore): void {
  it('an activist and a warden are connected by the death they both speak of, and by his post there', async () => {
    const { paths } = await answer(store(), PathsDocument, {
      from: 'person:vadim-kuramshin',
      to: 'person:darkhan-qanatbekov',
      maxLength: 6,
      first: 5,
    });
    assert.equal(paths.outcome, 'FOUND');
    const over = paths.paths.map(({ hops }) => hops.map(({ relationship }) => relationship).join(' '));
    assert.ok(over.includes('HOLDER HAS_ACCOUNT HAS_ACCOUNT HOLDER'));
    assert.ok(over.includes('HOLDER HAS_ACCOUNT OCCURRED_AT POST_AT HELD'));
    for (const { hops } of paths.paths) {
      for (const { evidence } of hops) assert.ok(evidence.some(({ quote }) => quote?.exact));
    }
  });
}
