import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import neo4j from 'neo4j-driver';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { LoadOptions } from '../../src/seeding/load-options.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { writeExport } from '../export/write-export.js';
import { type RunningNeo4j, startNeo4j } from '../neo4j/start-neo4j.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, writeExtract } from '../seeding/small-extracts.js';
import { ask, outcome } from '../server/ask.js';
import { type Service, startService } from '../server/start-service.js';
import { Cable } from '../store/neo4j/cable.js';

const NOW = new Date('2024-11-23T00:00:00.000Z');
/** Each is a transaction. */
const SOURCES = 8;
/** So many at least are still to be loaded when something fails. */
const LEFT = 3;
/** Less than a transaction takes. */
const WITHIN_MILLISECONDS = 20;
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);
const QUESTION = '{ sources(first: 5) { totalCount nodes { id claims { totalCount } } } }';
/** The driver tries again for a quarter of a minute, and a frozen database is given up after that. */
const MOST_MILLISECONDS = 40_000;

describe('a load of many transactions into Neo4j', () => {
  const folder = new ExtractFolder();
  let directory: string;
  let server: RunningNeo4j;
  let cable: Cable;
  let store: GraphStore;
  let service: Service;
  let whole: string;
  let longest: number;
  const files = Array.from({ length: SOURCES }, (_, at) =>
    writeExtract(folder, `paper-${String(at)}`, GAZETTE),
  );
  const load = (options: Pick<LoadOptions, 'onLoaded'> = {}): Promise<unknown> =>
    loadExtracts(store, files, { ontology, now: () => NOW, ...options });
  const exported = (): Promise<string> => writeExport(store, 'jsonld', {}, 2);
  const empty = async (): Promise<void> => {
    const driver = neo4j.driver(server.uri);
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
    await driver.close();
  };
  const untilUp = async (): Promise<void> => {
    const end = performance.now() + 60_000;
    while ((await fetch(`${service.url}/readyz`)).status !== 200) {
      assert.ok(performance.now() < end, 'the service does not recover');
      await wait(200);
    }
  };

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'habeas-loads-'));
    server = await startNeo4j({ directory });
    cable = await Cable.to(server.uri);
    store = await openNeo4jStore({ uri: cable.uri, ontology });
    await store.prepare();
    const start = performance.now();
    await load();
    longest = performance.now() - start;
    whole = await exported();
    service = await startService({ store });
  });
  beforeEach(empty);
  afterEach(() => {
    cable.mend();
    server.signal('SIGCONT');
  });
  after(async () => {
    await service.stop();
    await store.close();
    cable.close();
    await server.stop();
    await rm(directory, { recursive: true, force: true });
    folder.remove();
  });

  /** The load went well, or was refused in time for a reason that passes, in words that tell nothing of the database. */
  const endOf = async (loading: Promise<unknown>): Promise<string> => {
    const start = performance.now();
    try {
      await loading;
      return 'well';
    } catch (fault) {
      assert.ok(fault instanceof HabeasError, String(fault));
      assert.match(fault.code, /^STORE_(UNAVAILABLE|TIMEOUT|CONFLICT)$/u);
      assert.doesNotMatch(fault.message, /bolt|neo4j|ECONN|127\.0\.0\.1/iu);
      assert.ok(performance.now() - start < longest + MOST_MILLISECONDS);
      return fault.code;
    }
  };
  /** Each answer is right, or says that the store does not answer. */
  const askMeanwhile = async (isOver: () => boolean): Promise<void> => {
    while (!isOver()) {
      const answer = await ask(service.url, QUESTION);
      assert.match(outcome(answer), /^(200|503 STORE_(UNAVAILABLE|TIMEOUT|CONFLICT))$/u, answer.text);
      await wait(100);
    }
  };
  /** What became of a load, at a moment of which something fails. */
  const during = async (fault: () => Promise<void> | void): Promise<string> => {
    const state = { over: false, loaded: 0, failing: Promise.resolve() };
    const moment = 1 + Math.floor(Math.random() * (SOURCES - LEFT));
    const onLoaded = (): Promise<void> => {
      state.loaded += 1;
      if (state.loaded === moment) state.failing = wait(WITHIN_MILLISECONDS * Math.random()).then(fault);
      return Promise.resolve();
    };
    const loading = endOf(load({ onLoaded })).finally(() => (state.over = true));
    const asked = askMeanwhile(() => state.over);
    const ended = await loading;
    await state.failing;
    await asked;
    return ended;
  };
  /** Nothing of it is half written, and the same load makes it whole. */
  const requireWhole = async (): Promise<void> => {
    await untilUp();
    assert.deepEqual((await store.report({ deep: true })).problems, []);
    assert.deepEqual(await examineGraph(store, ontology), []);
    await load();
    assert.equal(await exported(), whole);
  };

  for (let round = 1; round <= ROUNDS; round += 1) {
    it(`over a slow line goes well (${String(round)})`, async () => {
      assert.equal(await during(() => cable.slow(5)), 'well');
      cable.mend();
      await requireWhole();
    });

    it(`whose line is cut for a moment is made whole (${String(round)})`, async (context) => {
      const ended = await during(async () => {
        cable.cut();
        await wait(500);
        cable.mend();
      });
      context.diagnostic(`it ended: ${ended}`);
      await requireWhole();
    });

    it(`whose line is cut is refused, and made whole (${String(round)})`, async () => {
      assert.match(await during(() => cable.cut()), /^STORE_UNAVAILABLE$/u);
      cable.mend();
      await requireWhole();
    });

    it(`whose database freezes is refused, and made whole (${String(round)})`, async () => {
      assert.match(await during(() => server.signal('SIGSTOP')), /^STORE_UNAVAILABLE$/u);
      server.signal('SIGCONT');
      await requireWhole();
    });

    it(`whose database is killed is made whole (${String(round)})`, async (context) => {
      const port = Number(new URL(server.uri.replace('bolt', 'http')).port);
      const ended = await during(async () => {
        server.signal('SIGKILL');
        await server.stop();
        server = await startNeo4j({ directory, port });
      });
      context.diagnostic(`it ended: ${ended}`);
      await requireWhole();
    });
  }
});
