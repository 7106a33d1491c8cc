import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { type Answer, ask, outcome, send } from '../ask.js';
import { type Service, startService } from '../start-service.js';
import { HOSTILE_DOCUMENTS } from './hostile-documents.js';
import { HOSTILE_REQUESTS } from './hostile-requests.js';

/** What a refusal may weigh. */
const MOST_BYTES = 1000;
/** What it may take of processors, client and service together, as a median: the clock counts also what others run. */
const MOST_MILLISECONDS = 50;
const MOST_MILLISECONDS_BY_CLOCK = 2000;
const REPETITIONS = 5;
/** 10,000 for the whole test; a tenth shows as well what grows with each request. */
const REQUESTS = Number(process.env['HOSTILE_REQUESTS'] ?? 1000);
const MOST_GROWTH_BYTES = 8_000_000;

interface Hostile {
  readonly name: string;
  readonly expected: string;
  readonly send: (url: string) => Promise<Answer>;
}

const HOSTILE: readonly Hostile[] = [
  ...HOSTILE_DOCUMENTS.map(({ name, expected, query, variables, operationName }) => ({
    name,
    expected,
    send: (url: string) => ask(url, query, variables, operationName),
  })),
  ...HOSTILE_REQUESTS.map(({ name, expected, path, request }) => ({
    name,
    expected,
    send: (url: string) => send(url + path, request),
  })),
];

describe('a hostile request', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false, environment: { RATE_POINTS: '0' } });
  });
  after(() => service.stop());

  it('is one of a hundred kinds', () => {
    assert.ok(HOSTILE.length >= 100, String(HOSTILE.length));
    assert.equal(new Set(HOSTILE.map(({ name }) => name)).size, HOSTILE.length);
  });

  for (const { name, expected, send: sendIt } of HOSTILE) {
    it(`with ${name} is refused soon and in few words`, async () => {
      const times: number[] = [];
      for (let repetition = 0; repetition < REPETITIONS; repetition += 1) {
        const [start, used] = [performance.now(), process.cpuUsage()];
        const answer = await sendIt(service.url);
        const { user, system } = process.cpuUsage(used);
        times.push((user + system) / 1000);
        assert.ok(performance.now() - start < MOST_MILLISECONDS_BY_CLOCK);
        assert.equal([...new Set(outcome(answer).split(' '))].join(' '), expected, answer.text.slice(0, 500));
        assert.ok(answer.text.length < MOST_BYTES, answer.text);
        assert.doesNotMatch(answer.text, /node_modules|\.js:|passwd:|root:/);
      }
      const median = times.sort((one, other) => one - other)[REPETITIONS >> 1] ?? 0;
      assert.ok(median < MOST_MILLISECONDS, `took ${String(median)} ms`);
    });
  }

  it('leaves nothing in memory, nor on any prototype', async () => {
    const round = async (requests: number): Promise<number> => {
      for (let sent = 0; sent < requests; sent += 1) await HOSTILE[sent % HOSTILE.length]?.send(service.url);
      return usedAfterCollection();
    };
    const warm = await round(REQUESTS / 2);
    const end = await round(REQUESTS / 2);
    assert.ok(end - warm < MOST_GROWTH_BYTES, `grew by ${String(end - warm)} bytes`);
    assert.equal('polluted' in {}, false);
    assert.equal(outcome(await ask(service.url, '{ people { totalCount } }')), '200');
  });
});

function usedAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
