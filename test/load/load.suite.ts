import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import type { Environment } from '../../src/config.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { addressOf, startHabeas } from '../commands/run-habeas.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, without, writeExtract } from '../seeding/small-extracts.js';
import { freePort } from '../server/free-port.js';
import { SEED_DIRECTORY } from '../server/start-service.js';
import { quantile, Sender, type Tally } from './send-questions.js';
import { writeReport } from './write-report.js';

const SECONDS = Number(process.env['LOAD_SECONDS'] ?? 8);
/** In short it shares the machine with other tests, whose work comes and goes. */
const IS_FULL = SECONDS >= 600;
const SHARE = IS_FULL ? 0.8 : 0.5;
/** In short the capacity is measured on a service that is still becoming faster. */
const FLOOD = IS_FULL ? 3 : 10;
const PART_SECONDS = Math.min(60, SECONDS / 2);
/** Longer than anybody waits for a turn. */
const FLOOD_SECONDS = 8;
const AT_ONCE = 16;
const MOST_GROWTH_BYTES = 200_000_000;

export interface LoadedService {
  readonly name: string;
  readonly environment: Environment;
  /** The same graph, by a way of its own. */
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

/** A service in a process of its own, asked by many while its graph is loaded. */
export function loadSuite(name: string, open: () => Promise<LoadedService>): void {
  describe(`${name}: a service under load`, () => {
    const folder = new ExtractFolder();
    let loaded: LoadedService;
    let child: ReturnType<typeof startHabeas>;
    let url: string;
    let metrics: string;
    let sender: Sender;
    let capacity = 0;
    let loading = true;
    let loads: Promise<number>;
    before(async () => {
      loaded = await open();
      const port = await freePort();
      metrics = `http://127.0.0.1:${String(port)}/metrics`;
      child = startHabeas(['serve'], {
        PORT: '0',
        METRICS_PORT: String(port),
        RATE_POINTS: '0',
        SEED_DIRECTORY,
        ...loaded.environment,
      });
      url = await addressOf(child);
      sender = new Sender(url);
      loads = loadOverAndOver();
      await sender.closed(AT_ONCE, PART_SECONDS / 2);
      capacity = await measureCapacity(PART_SECONDS);
    });
    after(async () => {
      loading = false;
      await loads;
      sender.close();
      child.kill('SIGKILL');
      await loaded.close();
      folder.remove();
    });

    /** Answers a second. */
    const measureCapacity = async (seconds: number): Promise<number> => {
      const measured = await sender.closed(AT_ONCE, seconds);
      return measured.milliseconds.length / measured.seconds;
    };
    /** A source that changes each time. */
    const loadOverAndOver = async (): Promise<number> => {
      let times = 0;
      for (; loading; times += 1) {
        const extract = times % 2 === 0 ? GAZETTE : without(GAZETTE, 'person:ada');
        await loadExtracts(loaded.store, [writeExtract(folder, 'gazette', extract)], { ontology });
        await wait(1000);
      }
      return times;
    };
    const residentBytes = async (): Promise<number> =>
      Number(/^process_resident_memory_bytes (\S+)$/mu.exec(await (await fetch(metrics)).text())?.[1]);
    /** Looks at the service every second until the work is over. */
    const watching = async <Seen>(
      work: Promise<Tally>,
      look: () => Promise<Seen>,
    ): Promise<readonly Seen[]> => {
      const seen: Seen[] = [];
      const at = { work: true };
      void work.finally(() => (at.work = false));
      while (at.work) {
        seen.push(await look());
        await wait(1000);
      }
      return seen;
    };

    it(`at ${String(SHARE * 100)} % of what it can answer refuses nobody, and its memory stays`, async (context) => {
      const asked = sender.open(capacity * SHARE, SECONDS);
      const memory = await watching(asked, residentBytes);
      const tally = await asked;
      assert.deepEqual([...tally.outcomes.keys()], ['200']);
      const [half, last] = [memory[memory.length >> 1] ?? 0, memory.at(-1) ?? 0];
      assert.ok(last - half < MOST_GROWTH_BYTES, `${String(half)} bytes became ${String(last)}`);
      const ratio = quantile(tally, 0.99) / quantile(tally, 0.5);
      context.diagnostic(`p99 is ${ratio.toFixed(1)} times p50 at ${capacity.toFixed(0)} a second`);
      if (IS_FULL) {
        await writeReport(name, { capacity, tally, memory });
        assert.ok(ratio < 5, `p99 is ${String(ratio)} times p50`);
      }
    });

    it(`at ${String(FLOOD * 100)} % sheds what is too much, still tells its health, and recovers`, async (context) => {
      // It may have become faster since: Java compiles what runs for long.
      const most = Math.max(capacity, await measureCapacity(PART_SECONDS / 2));
      const asked = sender.open(most * FLOOD, Math.max(FLOOD_SECONDS, PART_SECONDS));
      const health = await watching(asked, async () =>
        Promise.all(['/healthz', '/readyz'].map(async (path) => statusOf(url + path))),
      );
      const { outcomes } = await asked;
      context.diagnostic(`it answered ${JSON.stringify([...outcomes])}`);
      assert.deepEqual(
        [...outcomes.keys()].filter((outcome) => outcome !== '200' && outcome !== '503'),
        [],
      );
      assert.ok((outcomes.get('503') ?? 0) > 0 && (outcomes.get('200') ?? 0) > 0);
      const alive = health.filter(([life]) => life === 200).length;
      assert.ok(
        alive >= health.length / 2,
        `it said that it lives ${String(alive)} of ${String(health.length)} times`,
      );
      const ready = health.filter(([, readiness]) => readiness === 200).length;
      context.diagnostic(`it said that it is ready ${String(ready)} of ${String(health.length)} times`);
      assert.ok(ready > 0);
      await wait(3000);
      assert.deepEqual([...(await sender.closed(2, 2)).outcomes.keys()], ['200']);
      assert.equal((await fetch(`${url}/readyz`)).status, 200);
    });

    it('has taken every load meanwhile', async () => {
      loading = false;
      assert.ok((await loads) > 2);
    });
  });
}

/** 0 where nothing answered, as on a machine that is too busy to take a connection. */
const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );

/** A folder for what a service keeps. */
export async function temporaryDirectory(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'habeas-load-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
