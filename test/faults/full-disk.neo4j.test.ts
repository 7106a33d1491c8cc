import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { writeExport } from '../export/write-export.js';
import { type RunningNeo4j, startNeo4j } from '../neo4j/start-neo4j.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, writeExtract } from '../seeding/small-extracts.js';
import { ask, outcome } from '../server/ask.js';
import { type Service, startService } from '../server/start-service.js';
import { openSmallDisk, type SmallDisk } from './small-disk.js';

const FIRST = 'seed/extracts/treaty-law.yaml';
const QUESTION = '{ claims { totalCount } legalInstruments { nodes { id name } } }';
const DISK_BYTES = 700_000_000;
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);
/**
 * A transaction that was cut off while it was written stays at the end of Neo4j's log, which otherwise refuses to start:
 * nobody was ever told that it went well.
 */
const SETTINGS = ['internal.dbms.tx_log.fail_on_corrupted_log_files=false'];
/** What is read of it may be taken for a value of gigabytes, before it is found to end too soon. */
const HEAP_MEGABYTES = 5_120;

const disk = await openSmallDisk(DISK_BYTES);

describe(
  'a Neo4j whose disk is full',
  { skip: disk === undefined && 'this user may mount no file system' },
  () => {
    const { path, fill, makeRoom, close } = disk ?? ({ path: '' } as SmallDisk);
    const directory = join(path, 'graph');
    const folder = new ExtractFolder();
    const other = writeExtract(folder, 'gazette', GAZETTE);
    let server: RunningNeo4j;
    let store: GraphStore;
    let service: Service;
    const load = (file: string): Promise<unknown> => loadExtracts(store, [file], { ontology });
    const readiness = async (): Promise<number> => (await fetch(`${service.url}/readyz`)).status;
    before(async () => {
      server = await startNeo4j({ directory, settings: SETTINGS });
      store = await openNeo4jStore({ uri: server.uri, ontology });
      await store.prepare();
      await load(FIRST);
      service = await startService({ store });
    });
    after(async () => {
      await service.stop();
      await store.close();
      await server.stop();
      await close();
      folder.remove();
    });

    for (let round = 1; round <= ROUNDS; round += 1) {
      it(`stops a load with a code, says so until it is started anew, and then lacks nothing (${String(round)})`, async (context) => {
        const right = await ask(service.url, QUESTION);
        const before = await writeExport(store, 'jsonld', {}, 2);
        fill(8_192);
        await assert.rejects(load(other), { code: 'STORE_FULL', message: /could not write.*make room/u });
        const answer = await ask(service.url, QUESTION);
        context.diagnostic(`a question meanwhile: ${outcome(answer)}`);
        if (answer.status === 200) assert.deepEqual(answer.body, right.body);
        else {
          assert.equal(outcome(answer), '503 STORE_UNAVAILABLE');
          assert.equal(answer.headers.get('retry-after'), '1');
          assert.doesNotMatch(answer.text, /neo4j|critical/iu);
          assert.equal(await readiness(), 503);
        }
        assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
        makeRoom();
        const port = Number(new URL(server.uri.replace('bolt', 'http')).port);
        await server.stop();
        server = await startNeo4j({ directory, port, settings: SETTINGS, heapMegabytes: HEAP_MEGABYTES });
        const end = performance.now() + 60_000;
        while ((await readiness()) !== 200) {
          assert.ok(performance.now() < end, 'the service does not recover');
          await wait(200);
        }
        assert.deepEqual((await ask(service.url, QUESTION)).body, right.body);
        assert.equal(await writeExport(store, 'jsonld', {}, 2), before);
        assert.deepEqual((await store.report({ deep: true })).problems, []);
        assert.deepEqual(await examineGraph(store, ontology), []);
      });
    }

    it('takes the load when there is room', async () => {
      await load(other);
      assert.deepEqual((await store.report({ deep: true })).problems, []);
    });
  },
);
