import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { ask } from './ask.js';
import { changeStore } from './change-store.js';
import { type Service, startService } from './start-service.js';

describe('figures for Prometheus', () => {
  let service: Service;
  before(async () => {
    service = await startService({ seeded: false });
  });
  after(() => service.stop());

  it('tell of requests by operations that are trusted, of statements, of turns and of refusals', async () => {
    const port = await freePort();
    const own = await startService({
      store: service.store,
      environment: { METRICS_PORT: String(port), MAX_COST: '500', RATE_POINTS: '5000' },
    });
    const figures = async (): Promise<string> => (await fetch(`http://127.0.0.1:${String(port)}/`)).text();
    for (const name of ['Statistics', 'Statistics', 'Mine', 'Yours', ''])
      await ask(own.url, `query ${name} { facilities { totalCount } }`, {}, name || undefined);
    await ask(
      own.url,
      '{ facilities(first: 100) { nodes { incidents(first: 100) { nodes { id } } } } }',
      undefined,
    );
    for (let times = 0; times < 60; times += 1) await ask(own.url, '{ facilities { totalCount } }');
    const text = await figures();
    assert.match(
      text,
      /habeas_request_seconds_count\{path="\/graphql",operation="Statistics",status="200"\} 2/,
    );
    assert.match(text, /habeas_request_seconds_count\{path="\/graphql",operation="other",status="200"\} 2/);
    assert.doesNotMatch(text, /Mine|Yours/);
    assert.match(text, /habeas_statement_seconds_count\{step="scan",ended="well"\} \d/);
    assert.match(text, /habeas_turns\{of="questions",state="waiting"\} 0/);
    assert.match(text, /habeas_turns\{of="exports",state="at work"\} 0/);
    assert.match(text, /habeas_refused_total\{why="cost"\} 1\n/);
    assert.match(text, /habeas_refused_total\{why="rate"\} [1-9]/);
    assert.match(text, /process_resident_memory_bytes /);
    await own.stop();
    await assert.rejects(figures());
  });

  it('tell of statements that failed', async () => {
    const port = await freePort();
    const fault = new HabeasError('STORE_UNAVAILABLE', 'Gone.');
    const store = changeStore(service.store, { run: () => Promise.reject(fault) });
    const own = await startService({ store, environment: { METRICS_PORT: String(port) } });
    await ask(own.url, '{ facilities { totalCount } }');
    const text = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
    assert.match(text, /habeas_statement_seconds_count\{step="scan",ended="STORE_UNAVAILABLE"\} 1/);
    await own.stop();
  });

  it('need a port that is free', async () => {
    const { port } = new URL(service.url);
    await assert.rejects(
      startService({ store: service.store, environment: { METRICS_PORT: port } }),
      /^HabeasError: METRICS_PORT: \d+ is taken/,
    );
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
