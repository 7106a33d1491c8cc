import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { ask, outcome } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

describe('health', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  const read = async (url: string): Promise<string> => {
    const response = await fetch(url);
    return `${String(response.status)} ${await response.text()}`;
  };

  it('is green over a store that answers', async () => {
    assert.equal(await read(`${service.url}/healthz`), '200 {"status":"alive"}');
    assert.equal(await read(`${service.url}/readyz`), '200 {"status":"ready"}');
  });

  it('turns red when the store is gone, and the process stays alive', async () => {
    const own = await startService({ seeded: false });
    await own.store.close();
    assert.equal(await read(`${own.url}/readyz`), '503 {"status":"no store"}');
    assert.equal(await read(`${own.url}/healthz`), '200 {"status":"alive"}');
    assert.equal(outcome(await ask(own.url, '{ facilities { totalCount } }')), '503 STORE_UNAVAILABLE');
    await own.stop();
  });

  it('turns red within a second and a half when the store hangs, and green again after', async () => {
    let ping = (): Promise<void> => new Promise(() => undefined);
    const hanging = await startService({ store: changeStore(service.store, { ping: () => ping() }) });
    const start = performance.now();
    assert.equal(await read(`${hanging.url}/readyz`), '503 {"status":"no store"}');
    assert.ok(performance.now() - start < 1500);
    ping = () => Promise.reject(new HabeasError('STORE_UNAVAILABLE', 'Gone.'));
    assert.equal(await read(`${hanging.url}/readyz`), '503 {"status":"no store"}');
    ping = () => service.store.ping();
    assert.equal(await read(`${hanging.url}/readyz`), '200 {"status":"ready"}');
    await hanging.stop();
  });
});
