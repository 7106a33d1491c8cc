import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { RawSearch } from '../../../src/plan/search-plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { loadableBindings, openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { temporaryFile } from './temporary-file.js';

const { file, remove } = await temporaryFile();
after(remove);
const open = (): Promise<GraphStore> => openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });

/** Works on a store while nobody else has the file open. */
async function withStore<Result>(work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function damage(text: string): Promise<void> {
  const connection = openSqlite(loadableBindings()[0], file);
  await connection.exec(text);
  connection.close();
}

const FIRST = new Date('2030-01-01');
const LATER = new Date('2030-01-02');

const found = async (store: GraphStore, knownAt?: number): Promise<number> => {
  const ask = { among: 'names', terms: [[{ word: 'vorona', starts: true }]], all: true, size: 9 } as const;
  const answer = await store.run({
    ...{ step: 'search', clearance: 0, kinds: [], asks: [ask] },
    ...(knownAt !== undefined && { knownAt }),
  });
  return (answer as RawSearch)[0]?.rows.length ?? 0;
};
const problems = (store: GraphStore): Promise<readonly string[]> =>
  store.report().then((report) => report.problems);

test('a search index that lacks entities is reported and made anew', async () => {
  await withStore(async (store) => {
    await store.prepare();
    await store.transact((transaction) =>
      transaction.apply(change({ putNodes: [node('place:vorona', { name: 'Vorona' })] })),
    );
    assert.equal(await found(store), 1);
  });
  await damage('DELETE FROM "SearchText"');
  await withStore(async (store) => {
    assert.deepEqual(await problems(store), [
      'The search index has 0 of 1 entities: habeas rebuild makes it anew.',
    ]);
    await store.rebuildSearch();
    assert.deepEqual([await found(store), await problems(store)], [1, []]);
  });
});

test('a search index that is gone is reported, and made anew at the next start', async () => {
  await damage('DROP TABLE "SearchIndex"');
  await withStore(async (store) => {
    assert.deepEqual(await problems(store), [
      'The search index lacks SearchIndex: habeas serve makes it anew when it starts.',
    ]);
    await store.prepare();
    assert.deepEqual([await found(store), await problems(store)], [1, []]);
  });
});

test('a file from before former versions were found by words has these added at the next start', async () => {
  const place = node('place:old', { name: 'Vorona mill' });
  await withStore(async (store) => {
    for (const [parts, at] of [
      [{ putNodes: [place] }, FIRST],
      [{ removeNodes: [place] }, LATER],
    ] as const)
      await store.transact((transaction) => transaction.apply(change(parts), at));
  });
  await damage('DROP TABLE "past_SearchText"; DROP TABLE "past_SearchIndex"');
  await withStore(async (store) => {
    assert.match((await problems(store)).join(), /lacks past_SearchText: habeas serve/u);
    await store.prepare();
    const counts = [await found(store, FIRST.getTime()), await found(store, LATER.getTime())];
    assert.deepEqual([counts, await problems(store)], [[2, 1], []]);
  });
});
