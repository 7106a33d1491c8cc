import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { pino } from 'pino';

import { ask, outcome } from './ask.js';
import { freePort } from './free-port.js';
import { hasRedis, type RedisServer, startRedis } from './redis-server.js';
import { type Service, startService } from './start-service.js';

/** 100 for the request and 101 for what the answer may hold. */
const QUESTION = '{ facilities(first: 100) { nodes { id } } }';
const isMissing = !hasRedis() && process.env['CI'] !== 'true';

describe('points counted in Redis', { skip: isMissing && 'there is no redis-server' }, () => {
  let base: Service;
  let port: number;
  let redis: RedisServer;
  let services: readonly Service[] = [];
  let lines: string[] = [];
  before(async () => {
    base = await startService({ seeded: false });
    port = await freePort();
  });
  after(() => base.stop());
  const start = (): Promise<Service> =>
    startService({
      store: base.store,
      log: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
      environment: { RATE_POINTS: '1000', RATE_SECONDS: '60', REDIS_URL: redis.url },
    });
  const told = async (what: RegExp, times = 1): Promise<void> => {
    const end = performance.now() + 10_000;
    while (lines.filter((line) => what.test(line)).length < times) {
      assert.ok(performance.now() < end, `${String(what)} is not in the log: ${lines.join('')}`);
      await wait(20);
    }
  };
  beforeEach(async () => {
    lines = [];
    redis = await startRedis(port);
    services = await Promise.all([start(), start()]);
    await told(/points are counted in Redis/, 2);
  });
  afterEach(async () => {
    await Promise.all(services.map((service) => service.stop()));
    await redis.stop();
  });
  const askAll = async (times: number): Promise<readonly string[]> => {
    const outcomes: string[] = [];
    for (let at = 0; at < times; at += 1)
      outcomes.push(outcome(await ask(services[at % 2]?.url ?? '', QUESTION)));
    return outcomes;
  };
  const [well, refused] = ['200', '429 RATE_LIMITED'];

  it('are those of all processes together', async () => {
    assert.deepEqual(await askAll(6), [well, well, well, well, refused, refused]);
  });

  for (const [name, signal] of [
    ['killed', 'SIGKILL'],
    ['frozen', 'SIGSTOP'],
  ] as const) {
    it(`are counted by each process while Redis is ${name}, which the log is told, and together when it is back`, async () => {
      redis.signal(signal);
      const start = performance.now();
      assert.deepEqual(await askAll(10), [...Array.from({ length: 8 }, () => well), refused, refused]);
      assert.ok(performance.now() - start < 4_000);
      await told(/Redis is away: points are counted in memory/, 2);
      if (signal === 'SIGKILL') {
        await redis.stop();
        redis = await startRedis(port);
      } else redis.signal('SIGCONT');
      await told(/points are counted in Redis/, 4);
      const outcomes = await askAll(6);
      assert.equal(outcomes[0], well);
      assert.equal(outcomes.at(-1), refused);
    });
  }
});
