import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import neo4j, { type Driver } from 'neo4j-driver';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { longPlan, putLongGraph } from '../../fixtures/long-graph.js';
import { scan } from '../../fixtures/plans.js';
import { Cable } from './cable.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

const LIMIT_MILLISECONDS = 2_000;
const ALTERNATIVES = 1_000;
const FIRST_PULSE_MILLISECONDS = 3_000;
const PULSE_MILLISECONDS = 1_000;

describe('Neo4j: faults', () => {
  let server: TestNeo4j;
  let cable: Cable;
  let store: GraphStore;
  let watcher: Driver;
  before(async () => {
    server = await useNeo4j();
    cable = await Cable.to(server.uri);
    watcher = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? 'neo4j', server.password ?? ''));
    const options = { ...server, uri: cable.uri, ontology: REGISTERED_ONTOLOGY };
    // A database that has just started takes longer for its first statements than the tests allow any.
    const patient = await openNeo4jStore(options);
    await patient.prepare();
    await putLongGraph(patient);
    await patient.run(scan('Person'));
    await patient.close();
    store = await openNeo4jStore({ ...options, statementMilliseconds: LIMIT_MILLISECONDS });
    await store.run(scan('Person'));
  });
  afterEach(() => cable.mend());
  after(async () => {
    await store.close();
    cable.close();
    await watcher.close();
    await server.stop();
  });

  const failsWith = (code: HabeasError['code']) => (error: unknown) =>
    error instanceof HabeasError && error.code === code;

  /** How many statements the database is at work on, this one apart. */
  async function underWay(): Promise<number> {
    const { records } = await watcher.executeQuery(
      `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Person' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count`,
      {},
      { database: 'neo4j' },
    );
    return Number(records[0]?.get('count'));
  }

  async function untilNoneUnderWay(): Promise<void> {
    for (let tries = 0; (await underWay()) > 0; tries += 1) {
      assert.ok(tries < 100, 'the database goes on with a statement that nobody waits for');
      await wait(50);
    }
  }

  test('a long statement is ended when its time is over, by the database too', async () => {
    const start = performance.now();
    await assert.rejects(store.run(longPlan(ALTERNATIVES)), failsWith('STORE_TIMEOUT'));
    const took = performance.now() - start;
    assert.ok(took >= LIMIT_MILLISECONDS - 50 && took < LIMIT_MILLISECONDS + 2_000, `took ${took}`);
    await untilNoneUnderWay();
  });

  test('a caller that goes is let go at once, and the database ends the statement', async () => {
    const patient = await openNeo4jStore({ ...server, ontology: REGISTERED_ONTOLOGY });
    const leave = new AbortController();
    const left = assert.rejects(
      patient.run(longPlan(ALTERNATIVES), { signal: leave.signal }),
      failsWith('REQUEST_ABORTED'),
    );
    await wait(300);
    assert.deepEqual(patient.use(), { most: 50, busy: 1, waiting: 0 });
    const start = performance.now();
    leave.abort();
    await left;
    assert.ok(performance.now() - start < 200);
    await untilNoneUnderWay();
    for (let tries = 0; patient.use().busy > 0; tries += 1) {
      assert.ok(tries < 100, 'its connection is kept');
      await wait(50);
    }
    await patient.close();
  });

  test('a database that is cut off is unavailable, and answers again when it is back', async () => {
    cable.cut();
    await assert.rejects(store.run(scan('Person')), failsWith('STORE_UNAVAILABLE'));
    await assert.rejects(store.ping(), failsWith('STORE_UNAVAILABLE'));
    cable.mend();
    assert.ok(await store.run(scan('Person')));
  });

  test('a database that has frozen is not waited for', async () => {
    cable.freeze();
    const start = performance.now();
    await assert.rejects(store.run(scan('Person')), failsWith('STORE_TIMEOUT'));
    await assert.rejects(store.ping(), HabeasError);
    assert.ok(performance.now() - start < LIMIT_MILLISECONDS + 5_000);
    cable.mend();
    await store.ping();
  });

  test('one late pulse of a database that is at work does not end a statement', async () => {
    const patient = await openNeo4jStore({ ...server, uri: cable.uri, ontology: REGISTERED_ONTOLOGY });
    const leave = new AbortController();
    const left = assert.rejects(
      patient.run(longPlan(8 * ALTERNATIVES), { signal: leave.signal }),
      failsWith('REQUEST_ABORTED'),
    );
    await wait(FIRST_PULSE_MILLISECONDS - 200);
    cable.freeze();
    await wait(PULSE_MILLISECONDS + 500);
    cable.mend();
    await wait(PULSE_MILLISECONDS + 200);
    leave.abort();
    await left;
    await patient.close();
  });

  test('a write that is cut off is undone', async () => {
    await assert.rejects(
      store.transact(async (transaction) => {
        await transaction.apply(change({ putNodes: [node('person:lost', { name: 'Lost' })] }));
        cable.cut();
      }),
      failsWith('STORE_UNAVAILABLE'),
    );
    cable.mend();
    const there = await store.transact((transaction) => transaction.existing(['person:lost']));
    assert.deepEqual([...there], []);
  });
});
