import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { HabeasError } from '../../src/errors/habeas-error.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask, outcome } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

const QUESTION = '{ facilities { totalCount } }';

describe('a stop', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  /** A store whose statements wait to be let go. */
  const gated = (): { readonly store: GraphStore; readonly begun: Promise<void>; open(): void } => {
    let open = (): void => undefined;
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const gate = new Promise<void>((resolve) => (open = resolve));
    const store = changeStore(service.store, {
      run: async (plan, options) => {
        begin();
        await gate;
        return service.store.run(plan, options);
      },
    });
    return { store, begun, open: () => open() };
  };

  it('turns readiness red, refuses new questions and answers those under way', async () => {
    const gate = gated();
    const own = await startService({ store: gate.store });
    const answer = ask(own.url, QUESTION);
    await gate.begun;
    const stopped = own.stop();
    assert.equal((await fetch(`${own.url}/readyz`)).status, 503);
    const refused = await ask(own.url, QUESTION);
    assert.equal(outcome(refused), '503 SERVICE_STOPPING');
    assert.equal(refused.headers.get('retry-after'), '1');
    gate.open();
    assert.equal(outcome(await answer), '200');
    await stopped;
    await assert.rejects(ask(own.url, QUESTION));
  });

  it('waits no longer than it is told to, and cancels what is left', async () => {
    let cancelled = false;
    const store = changeStore(service.store, {
      run: (_plan, options) => untilAborted(options?.signal, () => (cancelled = true)),
    });
    const own = await startService({ store, environment: { SHUTDOWN_MILLISECONDS: '100' } });
    const answer = ask(own.url, QUESTION);
    const failed = assert.rejects(answer);
    await wait(100);
    const start = performance.now();
    await own.stop();
    assert.ok(performance.now() - start < 1000);
    await failed;
    assert.ok(cancelled);
  });

  it('is not kept waiting by a connection on which nothing is asked', async () => {
    const own = await startService({ store: service.store });
    const { hostname, port } = new URL(own.url);
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => socket.once('connect', resolve));
    const start = performance.now();
    await own.stop();
    assert.ok(performance.now() - start < 1000);
    socket.destroy();
  });
});

describe('a client that goes away', () => {
  it('ends its statement', async () => {
    const service = await startService({ seeded: false });
    let aborted = (): void => undefined;
    const cancelled = new Promise<void>((resolve) => (aborted = resolve));
    const store = changeStore(service.store, {
      run: (_plan, options) => untilAborted(options?.signal, aborted),
    });
    const own = await startService({ store });
    const client = new AbortController();
    const asked = fetch(`${own.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUESTION }),
      signal: client.signal,
    });
    await wait(100);
    client.abort();
    await assert.rejects(asked);
    await cancelled;
    await own.stop();
    await service.stop();
  });
});

/** A statement that only ends by being cancelled. */
function untilAborted(signal: AbortSignal | undefined, whenAborted: () => void): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => {
      whenAborted();
      reject(new HabeasError('REQUEST_ABORTED', 'The client went away.'));
    });
  });
}
