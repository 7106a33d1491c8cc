import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { longPlan, putLongGraph } from '../../fixtures/long-graph.js';
import { scan } from '../../fixtures/plans.js';
import { type TemporaryFile, temporaryFile } from './temporary-file.js';

const LIMIT_MILLISECONDS = 600;

describe('SQLite: a long statement', () => {
  let place: TemporaryFile;
  let store: GraphStore;
  before(async () => {
    place = await temporaryFile();
    store = await openSqliteStore({
      file: place.file,
      ontology: REGISTERED_ONTOLOGY,
      statementMilliseconds: LIMIT_MILLISECONDS,
    });
    await store.prepare();
    await putLongGraph(store);
    await Promise.all([store.run(scan('Person')), store.run(scan('Person'))]);
  });
  after(async () => {
    await store.close();
    await place.remove();
  });

  const failsWith = (code: HabeasError['code']) => (error: unknown) =>
    error instanceof HabeasError && error.code === code;

  test('is ended when its time is over, and leaves the event loop free meanwhile', async () => {
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 10);
    const start = performance.now();
    await assert.rejects(store.run(longPlan()), failsWith('STORE_TIMEOUT')).finally(() => {
      clearInterval(turning);
    });
    const took = performance.now() - start;
    assert.ok(took >= LIMIT_MILLISECONDS - 50 && took < LIMIT_MILLISECONDS + 500, `took ${took}`);
    assert.ok(turns > 20, `the event loop turned ${turns} times`);
  });

  test('does not hold up a short one', async () => {
    const long = assert.rejects(store.run(longPlan()), failsWith('STORE_TIMEOUT'));
    const start = performance.now();
    await store.run(scan('Person'));
    assert.ok(performance.now() - start < LIMIT_MILLISECONDS / 2);
    await long;
  });

  test('is left at once when its caller goes', async () => {
    const leave = new AbortController();
    const left = assert.rejects(
      store.run(longPlan(), { signal: leave.signal }),
      failsWith('REQUEST_ABORTED'),
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const start = performance.now();
    leave.abort();
    await left;
    assert.ok(performance.now() - start < 200);
  });

  test('gives its reader back: as many as there are readers end, and the next is answered', async () => {
    await Promise.all(
      Array.from({ length: 4 }, () => assert.rejects(store.run(longPlan()), failsWith('STORE_TIMEOUT'))),
    );
    await store.ping();
    assert.ok(await store.run(scan('Person')));
  });

  test('a caller that goes while it waits for a reader is let go', async () => {
    const long = [longPlan(), longPlan()].map((plan) => assert.rejects(store.run(plan)));
    const leave = new AbortController();
    const waiting = assert.rejects(
      store.run(scan('Person'), { signal: leave.signal }),
      failsWith('REQUEST_ABORTED'),
    );
    leave.abort();
    await waiting;
    await Promise.all(long);
    assert.ok(await store.run(scan('Person')));
  });
});
