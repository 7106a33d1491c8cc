import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { bulkLines } from '../bench/graph/bulk-lines.js';
import { change } from '../fixtures/graph-records.js';
import { ExtractFolder } from './extract-folder.js';
import { readGraph, watchChanges } from './read-graph.js';
import { GAZETTE, HERALD, type SmallExtract, writeBulkExtracts, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest, StoreForLoading } from './store-for-loading.js';

const NOW = (): Date => new Date('2026-11-23T00:00:00.000Z');
const SOURCES: readonly (readonly [key: string, extract: SmallExtract])[] = [
  ['gazette', GAZETTE],
  ['herald', HERALD],
];

export function bulkExtractSuite({ name, open }: LoadingUnderTest): void {
  describe(`${name}: loading the bulk form`, () => {
    const folder = new ExtractFolder();
    let opened: StoreForLoading;
    let store: GraphStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.close());
    after(() => {
      folder.remove();
    });

    const load = (files: readonly string[], into = store): ReturnType<typeof loadExtracts> =>
      loadExtracts(into, files, { ontology, now: NOW });

    it('gives the graph that the same extracts in YAML give', async () => {
      await load(SOURCES.map(([key, extract]) => writeExtract(folder, key, extract)));
      const graph = await readGraph(store);
      await opened.close();
      opened = await open();
      store = opened.store;
      const [report] = await load([writeBulkExtracts(folder, 'both', SOURCES)]);
      assert.deepEqual(await readGraph(store), graph);
      assert.equal(
        report?.added,
        graph.flatMap(({ nodes }) => nodes).filter(({ kind }) => kind === 'Claim').length,
      );
      assert.deepEqual((await store.report()).problems, []);
    });

    it('changes nothing when it is loaded again, whole or after YAML', async () => {
      const files = [writeBulkExtracts(folder, 'both', SOURCES), writeExtract(folder, 'gazette', GAZETTE)];
      await load(files);
      const graph = await readGraph(store);
      const { watched, changes } = watchChanges(store);
      for (const file of files) await load([file], watched);
      for (const applied of changes) assert.deepEqual(applied, change({}));
      assert.deepEqual(await readGraph(store), graph);
    });

    it('leaves whole sources when it is cut off, and goes on from there', async () => {
      const file = folder.write('graph.jsonl', [...bulkLines({ nodes: 10_000 })].slice(0, 1_500).join('\n'));
      const { watched, changes } = watchChanges(store);
      const cut = new Proxy(watched, {
        get: (target, member) =>
          member === 'transact' && changes.length > 0
            ? () => Promise.reject(new Error('cut off'))
            : (Reflect.get(target, member) as unknown),
      });
      await assert.rejects(load([file], cut), /cut off/u);
      const begun = await readGraph(store);
      assert.ok(begun.length > 0);
      await load([file]);
      const graph = await readGraph(store);
      for (const part of begun.filter(({ owner }) => owner.startsWith('source:'))) {
        assert.deepEqual(
          graph.find(({ owner }) => owner === part.owner),
          part,
        );
      }
      await opened.close();
      opened = await open();
      store = opened.store;
      await load([file]);
      assert.deepEqual(await readGraph(store), graph);
    });

    it('finds every index built after an empty graph is filled, or was to be', async () => {
      await assert.rejects(
        store.fill(() => Promise.reject(new Error('cut off'))),
        /cut off/u,
      );
      assert.deepEqual((await store.report()).problems, []);
      await store.fill(() => load([writeBulkExtracts(folder, 'both', SOURCES)]));
      assert.deepEqual((await store.report()).problems, []);
    });

    it('writes nothing of a source that has a problem, nor what follows it', async () => {
      const wrong = { ...HERALD, facts: [{ about: 'incident:fire', quote: 'nowhere', statement: 'So.' }] };
      const file = writeBulkExtracts(folder, 'wrong', [
        ['herald', wrong],
        ['gazette', GAZETTE],
      ]);
      await assert.rejects(load([file]), ExtractProblems);
      assert.deepEqual(await readGraph(store), []);
      assert.deepEqual((await store.report()).problems, []);
    });
  });
}
