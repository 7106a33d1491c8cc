import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSmallGraph } from '../store/contract/over-small-graph.js';
import type { StoreUnderTest } from '../store/contract/store-under-test.js';
import { writeExport } from './write-export.js';

/** What the small graph shows to nobody without clearance. */
const HIDDEN =
  /Mill Road|facility:mill|Cem\b|person:cem|Beating|incident:secret|claim:2|claim:3|ALLEGED_PERPETRATOR/u;

/** What exports must do on every store; a store need not write formats that read the same. */
export function testExports({ name, open }: StoreUnderTest, formats: readonly string[]): void {
  describe(`exports from ${name}`, () => {
    let store: GraphStore;
    before(async () => {
      store = await openSmallGraph(open);
    });
    after(() => store.close());

    const kinds = [...REGISTERED_ONTOLOGY.kinds.keys()];

    for (const format of formats) {
      it(`tell nothing that is hidden, as ${format}`, async () => {
        const text = await writeExport(store, format, { kinds });
        assert.doesNotMatch(text, HIDDEN);
        // No claim of this graph states a property that they have.
        if (format.startsWith('ftm-statement')) return;
        assert.notEqual(text, await writeExport(store, format, { kinds }, 2));
      });
    }

    it('hold the relationships among what is exported, and no other', async () => {
      const text = await writeExport(store, 'graphml', { kinds: ['Facility', 'Incident'] });
      const ends = [...text.matchAll(/source="(?<from>[^"]+)" target="(?<to>[^"]+)"/gu)].map(({ groups }) =>
        Object.values(groups ?? {}).join(' '),
      );
      assert.deepEqual(ends.sort(), [
        'incident:fire facility:north',
        'incident:riot facility:north',
        'incident:search facility:south',
        'incident:strike facility:north',
      ]);
      const some = await writeExport(store, 'graphml', {
        ids: ['incident:riot', 'facility:north', 'person:none'],
      });
      assert.equal(some.match(/<node /gu)?.length, 2);
      assert.equal(some.match(/<edge /gu)?.length, 1);
    });

    it('hold only what fulfils the conditions', async () => {
      const where = { name: { matches: 'sudhafen' } };
      const text = await writeExport(store, 'graphml', { kinds: ['Facility'], where });
      assert.deepEqual(text.match(/<node id="[^"]+"/gu), ['<node id="facility:south"']);
    });
  });
}
