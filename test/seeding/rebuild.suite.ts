import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { rebuildGraph } from '../../src/seeding/rebuild-graph.js';
import type { Change, GraphStore, Part } from '../../src/store/graph-store.js';
import { change, node } from '../fixtures/graph-records.js';
import { ExtractFolder } from './extract-folder.js';
import { readGraph, watchChanges } from './read-graph.js';
import { FIRE, GAZETTE, HERALD, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest, StoreForLoading } from './store-for-loading.js';

export function rebuildSuite({ name, open }: LoadingUnderTest): void {
  describe(`${name}: rebuilding the graph`, () => {
    const folder = new ExtractFolder();
    let files: readonly string[];
    let opened: StoreForLoading;
    let store: GraphStore;
    let graph: readonly Part[];
    before(() => {
      files = [writeExtract(folder, 'gazette', GAZETTE), writeExtract(folder, 'herald', HERALD)];
    });
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
      await loadExtracts(store, files, { ontology });
      graph = await readGraph(store);
    });
    afterEach(() => opened.close());
    after(() => {
      folder.remove();
    });

    const part = (owner: string): Part =>
      graph.find((one) => one.owner === owner) ?? { owner, nodes: [], relationships: [] };
    const damage = (done: Partial<Change>): Promise<void> =>
      store.transact((transaction) => transaction.apply(change(done)));
    const rebuilds = async (): Promise<void> => {
      const damaged = await readGraph(store);
      assert.notDeepEqual(damaged, graph);
      assert.match((await examineGraph(store, ontology)).join('\n'), /habeas rebuild/u);
      assert.deepEqual(await readGraph(store), damaged);
      const { changed } = await rebuildGraph(store, { ontology });
      assert.ok(changed > 0);
      assert.deepEqual(await readGraph(store), graph);
      assert.deepEqual(await examineGraph(store, ontology), []);
    };

    it('changes nothing of a sound graph', async () => {
      const { watched, changes } = watchChanges(store);
      const steps: string[] = [];
      const onProgress = (done: number, total: number): number =>
        steps.push(`${String(done)}/${String(total)}`);
      const { owners, changed } = await rebuildGraph(watched, { ontology, onProgress });
      assert.deepEqual([owners, changed, changes], [graph.length, 0, []]);
      assert.deepEqual(steps, ['0/3', '1/3', '2/3', '3/3']);
    });

    it('brings back what was removed, with all that was tied to it', async () => {
      const { nodes, relationships } = part(FIRE);
      await damage({
        removeNodes: [...nodes, ...part('facility:northmoor').nodes, ...part('person:ada').nodes],
        removeRelationships: relationships.slice(0, 2),
      });
      await rebuilds();
    });

    it('brings back what ties claims to their source', async () => {
      const { relationships } = part('source:herald');
      await damage({ removeRelationships: relationships.filter(({ from }) => from.startsWith('claim:')) });
      await rebuilds();
    });

    it('is no way out for claims whose source is gone, which an examination tells', async () => {
      const { nodes } = part('source:herald');
      await damage({ removeNodes: nodes.filter(({ kind }) => kind === 'Source') });
      const [first] = await examineGraph(store, ontology);
      assert.equal(first, 'source:herald has claims, and is no node: load its extract again.');
    });

    it('mends what was altered and drops what no claim says', async () => {
      const { nodes, relationships } = part(FIRE);
      const ghost = node('person:ghost', { name: 'Ghost', visibility: 'PUBLIC' });
      await damage({
        putNodes: [
          ...nodes.map((one) => ({ ...one, clearance: 2 })),
          {
            ...part('person:ada').nodes[0],
            ...node('person:ada', { name: 'Bela' }, { owner: 'person:ghost' }),
          },
          ghost,
        ],
        putRelationships: [
          ...relationships.map((one) => ({ ...one, claims: [] })),
          {
            id: 'ghost',
            type: 'RELATIVE_OF',
            from: 'person:ada',
            to: 'person:ghost',
            owner: 'person:ada',
            clearance: 0,
            values: {},
            claims: [],
          },
        ],
      });
      await rebuilds();
    });

    it('brings back what one batch ties to a node of a later one', async () => {
      const groups = Array.from({ length: 600 }, (_, at) => `Crowd${String(at)}`);
      const crowd = writeExtract(folder, 'crowd', {
        text: `${groups.join(' ')} at Zedtown`,
        entities: {
          ...Object.fromEntries(groups.map((group) => [`group:${group.toLowerCase()}`, { name: group }])),
          'place:zedtown': { name: 'Zedtown' },
        },
        facts: [{ about: 'facility:northmoor', quote: 'at Zedtown', says: { location: 'place:zedtown' } }],
      });
      await loadExtracts(store, [crowd], { ontology });
      graph = await readGraph(store);
      await damage({ removeNodes: part('place:zedtown').nodes });
      await rebuilds();
    });
  });
}
