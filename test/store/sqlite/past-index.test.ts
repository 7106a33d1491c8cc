import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { ExtractFolder } from '../../seeding/extract-folder.js';
import { GAZETTE, without, writeExtract } from '../../seeding/small-extracts.js';
import { openTemporary } from './open-temporary.js';

/** Seconds at which a source changes: some changes are of the same moment. */
const SECONDS = [1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5];
/** Which of the changes hides the source, and with it what was known before. */
const HIDING = 7;

test('each former version is in the index over words once, also of changes of one moment', async () => {
  await change(async (store, changes) => {
    assert.deepEqual((await store.report({ deep: true })).problems, [], `after change ${String(changes)}`);
  });
});

test('a store finds itself whole that has looked at itself several changes ago', async () => {
  await change(async (store, changes) => {
    if (changes === HIDING || changes === SECONDS.length)
      assert.deepEqual((await store.report()).problems, []);
  });
});

/** @param look is called with how many changes were made, after each */
async function change(look: (store: GraphStore, changes: number) => Promise<void>): Promise<void> {
  const folder = new ExtractFolder();
  const temporary = await openTemporary();
  const { store } = temporary;
  try {
    await store.prepare();
    for (const [at, second] of SECONDS.entries()) {
      const extract = at % 2 === 0 ? GAZETTE : without(GAZETTE, 'person:ada');
      const source = { visibility: at === HIDING ? 'RESTRICTED' : 'PUBLIC' };
      const file = writeExtract(folder, 'gazette', { ...extract, source });
      await loadExtracts(store, [file], { ontology, now: () => new Date(second * 1000) });
      await look(store, at + 1);
    }
  } finally {
    await temporary.close();
    folder.remove();
  }
}
