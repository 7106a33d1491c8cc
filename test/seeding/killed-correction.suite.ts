import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore, Part } from '../../src/store/graph-store.js';
import { SEEDED_AT } from '../graphql/seeded-graph.js';
import { ExtractFolder } from './extract-folder.js';
import { readGraph } from './read-graph.js';
import { runLoadChild } from './run-load-child.js';
import { GAZETTE, type SmallExtract, without, writeExtract } from './small-extracts.js';
import type { LoadingUnderTest } from './store-for-loading.js';

const PAPERS = 25;

/** A process killed while it loads sources again that say something else now. */
export function killedCorrectionSuite({ name, open, kills }: LoadingUnderTest): void {
  describe(`${name}: a correction that is killed`, () => {
    const [printed, corrected] = [new ExtractFolder(), new ExtractFolder()];
    let graph: Awaited<ReturnType<typeof open>>;
    let [first, last, longest]: [readonly Part[], readonly Part[], number] = [[], [], 0];
    const write = (folder: ExtractFolder, extract: SmallExtract): readonly string[] =>
      Array.from({ length: PAPERS }, (_, at) => writeExtract(folder, `paper-${String(at)}`, extract));
    const papers = write(printed, GAZETTE);
    const corrections = write(corrected, without(GAZETTE, 'INJURED'));
    const load = (store: GraphStore, files: readonly string[]): Promise<unknown> =>
      loadExtracts(store, files, { ontology, now: () => SEEDED_AT });

    before(async () => {
      graph = await open();
      await load(graph.store, papers);
      first = await readGraph(graph.store);
      const child = runLoadChild(graph.address, corrections);
      await child.prepared;
      const start = performance.now();
      assert.deepEqual(await child.ended, { end: 0, faults: '' });
      longest = performance.now() - start;
      last = await readGraph(graph.store);
      await graph.close();
    });
    after(() => {
      printed.remove();
      corrected.remove();
    });

    for (let kill = 1; kill <= kills; kill += 1) {
      it(`leaves each source as it was or as it is now, and is completed by the next load (${String(kill)})`, async (context) => {
        graph = await open();
        try {
          const { store, address } = graph;
          await load(store, papers);
          const child = runLoadChild(address, corrections);
          await child.prepared;
          const delay = Math.random() * longest;
          await wait(delay);
          child.process.kill('SIGKILL');
          await child.ended;
          const left = (await readGraph(store)).filter(({ owner }) => owner.startsWith('source:'));
          const young = left.filter((part) => isAmong(part, last));
          assert.deepEqual(
            left.filter((part) => !young.includes(part) && !isAmong(part, first)),
            [],
          );
          context.diagnostic(
            `${String(young.length)} of ${String(left.length)} sources were corrected after ${delay.toFixed(0)} of ${longest.toFixed(0)} ms`,
          );
          assert.deepEqual((await store.report({ deep: true })).problems, []);
          assert.deepEqual(await examineGraph(store, ontology), []);
          await load(store, corrections);
          assert.deepEqual(await readGraph(store), last);
        } finally {
          await graph.close();
        }
      });
    }
  });
}

const isAmong = (part: Part, parts: readonly Part[]): boolean =>
  isDeepStrictEqual(
    part,
    parts.find(({ owner }) => owner === part.owner),
  );
