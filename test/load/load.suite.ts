import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import type { Environment } from '../../src/config.js';
import { addressOf, startHabeas } from '../commands/run-habeas.js';
import type { StoreAddress } from '../seeding/store-for-loading.js';
import { freePort } from '../server/free-port.js';
import { SEED_DIRECTORY } from '../server/start-service.js';
import { Asker } from './asker.js';
import { ratioOf, timesOf, traceSlowest } from './judge-answers.js';
import { loadOverAndOver, type Loads } from './load-over-and-over.js';
import { type Figures, readFigures } from './read-figures.js';
import type { Tally } from './send-questions.js';
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
const MOST_RATIO = 5;
/** Of what is answered to those who wait, the rate at which the search for one that is kept begins. */
const LOWEST_SHARE = 0.25;
/** To tell the figures takes a few milliseconds of the service's, in which nobody else is answered. */
const LOOK_SECONDS = IS_FULL ? 10 : 1;

export interface LoadedService {
  readonly environment: Environment;
  /** The same graph, for who loads. */
  readonly address: StoreAddress;
  readonly close: () => Promise<void>;
}

/** A service in a process of its own, asked by many while its graph is loaded. */
export function loadSuite(name: string, open: () => Promise<LoadedService>): void {
  describe(`${name}: a service under load`, () => {
    let loaded: LoadedService;
    let child: ReturnType<typeof startHabeas>;
    let url: string;
    let metrics: string;
    let asker: Asker;
    let atOnce = 0;
    let capacity = 0;
    let loads: Loads;
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
      asker = new Asker(url);
      loads = loadOverAndOver(loaded.address);
      await asker.closed(AT_ONCE, PART_SECONDS / 2);
      atOnce = await measureCapacity(PART_SECONDS);
      capacity = IS_FULL ? await sustained(atOnce) : atOnce;
    });
    after(async () => {
      await loads.stop();
      await asker.close();
      child.kill('SIGKILL');
      await loaded.close();
    });

    /** Answers a second. */
    const measureCapacity = async (seconds: number): Promise<number> => {
      const measured = await asker.closed(AT_ONCE, seconds);
      return measured.answers.count / measured.seconds;
    };
    /** The highest rate up to this one at which the service keeps what the half hour asks of it, for a while. */
    const sustained = async (most: number): Promise<number> => {
      let kept = most * LOWEST_SHARE;
      // Upwards, since a queue leaves a service slower for a while.
      for (let rate = kept; rate <= most; rate += most / 20) {
        // The machine may have been held up by others the first time.
        if (!(await keepsUp(rate)) && !(await keepsUp(rate))) break;
        kept = rate;
      }
      return kept;
    };
    const keepsUp = async (rate: number): Promise<boolean> => {
      const tally = await asker.open(rate, PART_SECONDS / 3);
      await wait(2000);
      return (
        [...tally.outcomes.keys()].join() === '200' &&
        timesOf(tally).every((one) => ratioOf(one) < MOST_RATIO)
      );
    };
    /** Looks at the service every so many seconds until the work is over. */
    const watching = async <Seen>(
      work: Promise<Tally>,
      seconds: number,
      look: () => Promise<Seen>,
    ): Promise<readonly Seen[]> => {
      const seen: Seen[] = [];
      const at = { work: true };
      void work.finally(() => (at.work = false));
      while (at.work) {
        seen.push(await look());
        await Promise.race([work, wait(1000 * seconds)]);
      }
      return seen;
    };

    it(`at ${String(SHARE * 100)} % of what it can answer refuses nobody, and its memory stays`, async (context) => {
      // The first look takes both processes several times as long as the later ones.
      await readFigures(metrics);
      const asked = asker.open(capacity * SHARE, SECONDS);
      const figures = await watching(asked, LOOK_SECONDS, () => readFigures(metrics));
      const tally = await asked;
      const memory = figures.map(({ residentBytes }) => residentBytes);
      const [half, last] = [memory[memory.length >> 1] ?? 0, memory.at(-1) ?? 0];
      context.diagnostic(
        `it answered ${atOnce.toFixed(0)} a second to ${String(AT_ONCE)} who wait; of ${(capacity * SHARE).toFixed(0)} a second it answered ${JSON.stringify([...tally.outcomes])}`,
      );
      const times = timesOf(tally);
      for (const one of times)
        context.diagnostic(
          `${one.kind}: p50 ${one.half.toFixed(1)} ms, p99 ${one.most.toFixed(1)} ms, ${ratioOf(one).toFixed(1)} times`,
        );
      context.diagnostic(`the slowest of a hundred: ${traceSlowest(tally, loads.spans)}`);
      context.diagnostic(`once of 100 times ${describeLateness(figures, tally.lateMilliseconds)}`);
      if (IS_FULL) await writeReport(name, { atOnce, capacity, tally, memory });
      assert.deepEqual([...tally.outcomes.keys()], ['200']);
      assert.ok(last - half < MOST_GROWTH_BYTES, `${String(half)} bytes became ${String(last)}`);
      if (!IS_FULL) return;
      for (const one of times)
        assert.ok(ratioOf(one) < MOST_RATIO, `${one.kind}: p99 is ${ratioOf(one).toFixed(1)} times p50`);
    });

    it(`at ${String(FLOOD * 100)} % sheds what is too much, still tells its health, and recovers`, async (context) => {
      // It may have become faster since: Java compiles what runs for long.
      const most = Math.max(capacity, await measureCapacity(PART_SECONDS / 2));
      const asked = asker.open(most * FLOOD, Math.max(FLOOD_SECONDS, PART_SECONDS));
      const health = await watching(asked, 1, async () =>
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
      assert.deepEqual([...(await asker.closed(2, 2)).outcomes.keys()], ['200']);
      assert.equal((await fetch(`${url}/readyz`)).status, 200);
    });

    it('has taken every load meanwhile', async () => {
      await loads.stop();
      assert.ok(loads.spans.length > 2);
    });
  });
}

/** What held up the loops of who answers and of who asks. */
function describeLateness(figures: readonly Figures[], askerMilliseconds: number): string {
  const lags = figures.map(({ lagMilliseconds }) => lagMilliseconds).sort((one, other) => one - other);
  const [first, last] = [figures[0], figures.at(-1)];
  const collected = 1000 * ((last?.collectedSeconds ?? 0) - (first?.collectedSeconds ?? 0));
  return (
    `the service is late by ${(lags[lags.length >> 1] ?? 0).toFixed(1)} ms and who asks by ${askerMilliseconds.toFixed(1)} ms; ` +
    `a second has ${(collected / (LOOK_SECONDS * Math.max(1, figures.length - 1))).toFixed(1)} ms of garbage collection`
  );
}

/** 0 where nothing answered, as on a machine that is too busy to take a connection. */
const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  );
