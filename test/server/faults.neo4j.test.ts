import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { change, node } from '../fixtures/graph-records.js';
import { type RunningNeo4j, startNeo4j } from '../neo4j/start-neo4j.js';
import { type Answer, ask, outcome } from './ask.js';
import { type Service, startService } from './start-service.js';

const QUESTION = '{ people(first: 5) { totalCount nodes { id name } } }';
const MOST_MILLISECONDS = 6000;
const MOST_RECOVERY_MILLISECONDS = 60_000;
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);

describe('a service whose Neo4j fails', () => {
  let directory = '';
  let neo4j: RunningNeo4j;
  let store: GraphStore;
  let service: Service;
  let right: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'habeas-faults-'));
    neo4j = await startNeo4j({ directory });
    store = await openNeo4jStore({ uri: neo4j.uri, ontology: REGISTERED_ONTOLOGY });
    await store.prepare();
    const people = Array.from({ length: 50 }, (_, at) =>
      node(`person:${String(at)}`, { name: `N ${String(at)}` }),
    );
    await store.transact((transaction) => transaction.apply(change({ putNodes: people })));
    service = await startService({ store });
    right = (await ask(service.url, QUESTION)).text;
  });
  after(async () => {
    neo4j.signal('SIGCONT');
    await service.stop();
    await store.close();
    await neo4j.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** What came of a question, which is right or a refusal in time, and how long it took. */
  const judge = async (): Promise<string> => {
    const start = performance.now();
    const answer: Answer = await ask(service.url, QUESTION);
    assert.ok(
      performance.now() - start < MOST_MILLISECONDS,
      `${outcome(answer)} after ${String(performance.now() - start)}`,
    );
    if (answer.status === 200) assert.equal(answer.text, right);
    else {
      assert.match(outcome(answer), /^503 STORE_(UNAVAILABLE|TIMEOUT)$/);
      assert.equal(answer.headers.get('retry-after'), '1');
      assert.doesNotMatch(answer.text, /bolt|neo4j|ECONN|127\.0\.0\.1/iu);
    }
    return outcome(answer);
  };
  const readiness = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;
  const untilRecovered = async (): Promise<void> => {
    const end = performance.now() + MOST_RECOVERY_MILLISECONDS;
    while ((await judge()) !== '200' || (await readiness()) !== 200) {
      assert.ok(performance.now() < end, 'it has not recovered');
      await wait(200);
    }
  };

  for (let round = 1; round <= ROUNDS; round += 1) {
    it(`that is frozen says so within six seconds, and goes on when it is let go (${String(round)})`, async () => {
      neo4j.signal('SIGSTOP');
      const outcomes = await Promise.all(Array.from({ length: 5 }, judge));
      assert.deepEqual([...new Set(outcomes)], ['503 STORE_UNAVAILABLE']);
      assert.equal(await readiness(), 503);
      assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
      neo4j.signal('SIGCONT');
      await untilRecovered();
    });

    it(`that is killed among reads answers none wrongly, and goes on when it is back (${String(round)})`, async () => {
      const asked = Array.from({ length: 40 }, async (_, at) => {
        await wait(at * 10);
        return judge();
      });
      await wait(200);
      neo4j.signal('SIGKILL');
      const outcomes = await Promise.all(asked);
      assert.ok(outcomes.includes('503 STORE_UNAVAILABLE'), outcomes.join(', '));
      assert.equal(await readiness(), 503);
      await neo4j.stop();
      neo4j = await startNeo4j({ directory, port: Number(new URL(neo4j.uri.replace('bolt', 'http')).port) });
      await untilRecovered();
    });
  }
});
