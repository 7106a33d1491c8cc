import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { ask, outcome, send } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

const QUESTION = '{ facilities { totalCount } }';

describe('a service that is asked too much at once', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());
  const opened: { readonly own: Service; readonly open: () => void }[] = [];
  afterEach(async () => {
    for (const { own, open } of opened.splice(0)) {
      open();
      await own.stop();
    }
  });

  /** A service whose statements end when they are let go, and how many have begun. */
  const slow = async (
    environment: Readonly<Record<string, string>>,
  ): Promise<{ readonly own: Service; readonly begun: () => number; readonly open: () => void }> => {
    let begun = 0;
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const store = changeStore(service.store, {
      run: async (plan, options) => {
        begun += 1;
        await gate;
        return service.store.run(plan, options);
      },
    });
    const slowed = {
      own: await startService({ store, environment }),
      begun: () => begun,
      open: () => open(),
    };
    opened.push(slowed);
    return slowed;
  };
  const until = async (isSo: () => boolean): Promise<void> => {
    const end = performance.now() + 10_000;
    while (!isSo()) {
      assert.ok(performance.now() < end, 'what was waited for has not come');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('works on so many, keeps so many waiting, refuses the others, and answers health', async () => {
    const { own, begun, open } = await slow({ MAX_CONCURRENT: '2', MAX_QUEUED: '3' });
    const asked = Array.from({ length: 12 }, () => ask(own.url, QUESTION));
    const refused = new Set<string>();
    const policies = new Set<string | null>();
    let answers = 0;
    for (const one of asked)
      void one.then((answer) => {
        answers += 1;
        if (answers > 7) return;
        policies.add(answer.headers.get('content-security-policy'));
        assert.equal(answer.body.extensions?.request, answer.headers.get('x-request-id'));
        refused.add(`${outcome(answer)} ${answer.headers.get('retry-after') ?? ''}`);
      });
    await until(() => answers === 7);
    assert.deepEqual([...refused], ['503 SERVICE_BUSY 1']);
    const known = await ask(own.url, 'not GraphQL');
    assert.deepEqual([...policies], [known.headers.get('content-security-policy')]);
    assert.equal(begun(), 2);
    assert.equal((await fetch(`${own.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${own.url}/readyz`)).status, 200);
    open();
    const outcomes = (await Promise.all(asked)).map(outcome).sort();
    assert.deepEqual(outcomes, [
      ...Array.from({ length: 5 }, () => '200'),
      ...Array.from({ length: 7 }, () => '503 SERVICE_BUSY'),
    ]);
    assert.equal(outcome(await ask(own.url, QUESTION)), '200');
  });

  it('refuses after a while who waits, and gives no turn to who has gone', async () => {
    const { own, begun, open } = await slow({ MAX_CONCURRENT: '1', MAX_QUEUED: '5' });
    const first = ask(own.url, QUESTION);
    await until(() => begun() === 1);
    const gone = new AbortController();
    const left = fetch(`${own.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: gone.signal,
    });
    gone.abort();
    await assert.rejects(left);
    const start = performance.now();
    assert.equal(outcome(await ask(own.url, QUESTION)), '503 SERVICE_BUSY');
    const waited = performance.now() - start;
    assert.ok(waited >= 1900 && waited < 3500, String(waited));
    open();
    assert.equal(outcome(await first), '200');
    assert.equal(begun(), 1);
  });

  it('has turns of their own for exports', async () => {
    const { own, begun, open } = await slow({ MAX_EXPORTS: '1' });
    const exported = `${own.url}/export?format=geojson`;
    const first = fetch(exported);
    await until(() => begun() === 1);
    assert.equal(outcome(await send(exported)), '503 SERVICE_BUSY');
    open();
    assert.equal((await first).status, 200);
    await (await first).text();
  });
});
