import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { ask, outcome, send } from './ask.js';
import { type Service, startService } from './start-service.js';

/** 100 for the request and 101 for what the answer may hold. */
const QUESTION = '{ facilities(first: 100) { nodes { id } } }';

describe('the limit of points a viewer', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  const opened: Service[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((own) => own.stop())));

  const limited = async (environment: Readonly<Record<string, string>>): Promise<Service> => {
    const own = await startService({
      store: service.store,
      environment: { RATE_SECONDS: '2', ...environment },
    });
    opened.push(own);
    return own;
  };

  it('refuses what is over it with the time to wait, for known documents and others, and ends', async () => {
    const own = await limited({ RATE_POINTS: '1000' });
    for (let times = 1; times <= 4; times += 1) assert.equal(outcome(await ask(own.url, QUESTION)), '200');
    const refused = [await ask(own.url, QUESTION), await ask(own.url, `${QUESTION} # another`)];
    for (const answer of refused) {
      assert.equal(outcome(answer), '429 RATE_LIMITED');
      const { 'retry-after': wait } = Object.fromEntries(answer.headers);
      assert.ok(Number(wait) >= 1 && Number(wait) <= 2, wait);
      assert.match(
        answer.body.errors?.[0]?.message ?? '',
        /^1\d\d\d points were asked within 2 seconds and the limit is 1000; ask again in/,
      );
    }
    assert.equal((await fetch(`${own.url}/healthz`)).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    assert.equal(outcome(await ask(own.url, QUESTION)), '200');
  });

  it('counts what is asked, and a little for a request that is wrong', async () => {
    const own = await limited({ RATE_POINTS: '1000', RATE_SECONDS: '60' });
    for (let times = 1; times <= 10; times += 1)
      assert.equal(outcome(await ask(own.url, '{')), '400 GRAPHQL_PARSE_FAILED');
    assert.equal(outcome(await ask(own.url, '{')), '429 RATE_LIMITED');
    const other = await limited({ RATE_POINTS: '10000' });
    const costly = '{ facilities(first: 100) { nodes { incidents(first: 100) { nodes { id } } } } }';
    assert.equal(outcome(await ask(other.url, costly)), '429 RATE_LIMITED');
  });

  it('holds for exports', async () => {
    const own = await limited({ RATE_POINTS: '1500000' });
    const exported = `${own.url}/export?format=geojson`;
    assert.equal((await fetch(exported)).status, 200);
    assert.equal(outcome(await send(exported)), '429 RATE_LIMITED');
  });

  it('is each address its own behind a proxy of ours, which alone is believed', async () => {
    const own = await limited({ RATE_POINTS: '300', RATE_SECONDS: '60', PROXY_HOPS: '1' });
    const from = async (forwarded: string): Promise<string> =>
      outcome(
        await send(`${own.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
          body: JSON.stringify({ query: QUESTION }),
        }),
      );
    assert.equal(await from('192.0.2.1'), '200');
    assert.equal(await from('192.0.2.9, 192.0.2.1'), '429 RATE_LIMITED');
    assert.equal(await from('192.0.2.2'), '200');
    assert.equal(await from('2001:db8::1'), '200');
    assert.equal(await from('2001:0db8:0:0:ffff::2'), '429 RATE_LIMITED');
    assert.equal(await from('2001:db8:0:1::1'), '200');
  });

  it('is off at 0', async () => {
    const own = await limited({ RATE_POINTS: '0' });
    for (let times = 1; times <= 20; times += 1) assert.equal(outcome(await ask(own.url, QUESTION)), '200');
  });
});
