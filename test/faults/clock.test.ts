import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { addressOf, runHabeas, startHabeas } from '../commands/run-habeas.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, writeExtract } from '../seeding/small-extracts.js';
import { type Answer, ask, outcome, send } from '../server/ask.js';

const HOUR = 3_600_000;
const SHIFT = new URL('shift-clock.js', import.meta.url).href;
const EXTRACT = 'seed/extracts/treaty-law.yaml';

interface Changes {
  readonly nodes: readonly { readonly time: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('a clock that jumps', () => {
  const directory = mkdtempSync(join(tmpdir(), 'habeas-clock-'));
  const folder = new ExtractFolder();
  const [clock, keys] = [join(directory, 'clock'), join(directory, 'keys.json')];
  const jump = (hours: number): void => writeFileSync(clock, String(hours * HOUR));
  const environment = {
    CLOCK_FILE: clock,
    HABEAS_DIRECTORY: join(directory, 'graph'),
    SEED_DIRECTORY: join(directory, 'seed'),
    API_KEYS_FILE: keys,
  };
  const habeas = (...parameters: readonly string[]): ReturnType<typeof runHabeas> =>
    runHabeas(parameters, environment, ['--import', SHIFT]);
  let service: ReturnType<typeof startHabeas>;
  let url: string;
  let cookie: string;
  before(async () => {
    mkdirSync(join(directory, 'seed', 'extracts'), { recursive: true });
    jump(0);
    assert.equal((await habeas('seed', EXTRACT)).status, 0);
    const made = await habeas('keys', 'create', '--role', 'reader', '--name', 'ada');
    const [key] = /habeas_\S+/u.exec(made.output) ?? [];
    const own = { ...environment, PORT: '0', RATE_POINTS: '30000', RATE_SECONDS: '3' };
    service = startHabeas(['serve'], own, ['--import', SHIFT]);
    url = await addressOf(service);
    const signedIn = await fetch(`${url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key }),
    });
    assert.equal(signedIn.status, 204, made.output);
    cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  });
  after(() => {
    service.kill('SIGKILL');
    folder.remove();
    rmSync(directory, { recursive: true, force: true });
  });
  const session = (): Promise<Answer> => send(`${url}/session`, { headers: { cookie } });
  const changes = async (after?: string): Promise<Changes> => {
    const { body, text } = await ask(
      url,
      'query ($after: String) { changes(since: "2020-01-01", first: 100, after: $after) { nodes { time } pageInfo { endCursor hasNextPage } } }',
      { after },
    );
    assert.ok(body.data, text);
    const page = body.data['changes'] as Changes & { readonly pageInfo: { readonly hasNextPage: boolean } };
    if (!page.pageInfo.hasNextPage) return page;
    const rest = await changes(page.pageInfo.endCursor);
    return { nodes: [...page.nodes, ...rest.nodes], pageInfo: rest.pageInfo };
  };

  it('back, tells who follows changes of what comes after it, and in order', async () => {
    const before = await changes();
    jump(-2);
    assert.equal((await habeas('seed', writeExtract(folder, 'gazette', GAZETTE))).status, 0);
    const more = await changes(before.pageInfo.endCursor);
    assert.ok(before.nodes.length > 10 && more.nodes.length > 0);
    const times = [...before.nodes, ...more.nodes].map(({ time }) => time);
    assert.deepEqual(times, [...times].sort());
    const { body } = await ask(url, `{ claims(first: 100) { nodes { recordedAt } } }`);
    const { nodes } = body.data?.['claims'] as { readonly nodes: readonly { readonly recordedAt: string }[] };
    assert.ok(nodes.every(({ recordedAt }) => recordedAt >= (times[0] ?? '')));
  });

  it('ends no session before its time, and each when its time is over', async () => {
    for (const [hours, expected] of [
      [0, '200'],
      [-2, '200'],
      [9, '401 UNAUTHENTICATED'],
      [0, '200'],
    ] as const) {
      jump(hours);
      assert.equal(outcome(await session()), expected, String(hours));
    }
  });

  it('back, keeps nobody from asking for longer than the limit of points says', async () => {
    jump(0);
    const costly = '{ facilities(first: 100) { nodes { incidents(first: 90) { nodes { id } } } } }';
    while (outcome(await ask(url, costly)) === '200');
    jump(-1);
    const refused = await ask(url, costly);
    assert.equal(outcome(refused), '429 RATE_LIMITED');
    assert.ok(Number(refused.headers.get('retry-after')) <= 3);
    await wait(3_200);
    assert.equal(outcome(await ask(url, costly)), '200');
  });
});
