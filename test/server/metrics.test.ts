import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { ask, outcome } from './ask.js';
import { changeStore } from './change-store.js';
import { freePort } from './free-port.js';
import { type Service, type ServiceOptions, startService } from './start-service.js';

describe('figures for Prometheus', () => {
  let service: Service;
  before(async () => {
    service = await startService();
  });
  after(() => service.stop());
  const opened: Service[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((own) => own.stop())));
  const start = async (options: ServiceOptions): Promise<Service> => {
    const own = await startService(options);
    opened.push(own);
    return own;
  };

  it('tell of requests by operations that are trusted, of statements, of turns and of refusals', async () => {
    const port = await freePort();
    const own = await start({
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
    assert.match(text, /habeas_statement_seconds_count\{field="facilities",step="scan",ended="well"\} [1-9]/);
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
    const own = await start({ store, environment: { METRICS_PORT: String(port) } });
    await ask(own.url, '{ facilities { totalCount } }');
    const text = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
    assert.match(
      text,
      /habeas_statement_seconds_count\{field="facilities",step="scan",ended="STORE_UNAVAILABLE"\} 1/,
    );
  });

  it('tell of each statement for which root field it was, under any alias and below questions', async () => {
    const port = await freePort();
    const own = await start({ store: service.store, environment: { METRICS_PORT: String(port) } });
    const asked = await ask(
      own.url,
      `{ a: facilities { totalCount } then: incidents(knownAt: "2020-01-01") { totalCount }
         timeline { nodes { entity { name } } } statistics { incidents } }`,
    );
    assert.equal(outcome(asked), '200', asked.text);
    assert.match(asked.text, /"entity":\{"name"/);
    const text = await figuresAt(port);
    const fields = new Set(
      [...text.matchAll(/statement_seconds_count\{field="(\w*)"/gu)].map(([, name]) => name),
    );
    assert.deepEqual([...fields].sort(), ['facilities', 'incidents', 'statistics', 'timeline']);
  });

  it('tell of what is in use, and of what is refused for want of a turn or of trust', async () => {
    const port = await freePort();
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const store = changeStore(service.store, {
      run: async (plan, options) => {
        await gate;
        return service.store.run(plan, options);
      },
    });
    const own = await start({
      store,
      environment: { METRICS_PORT: String(port), MAX_CONCURRENT: '1', MAX_QUEUED: '0' },
    });
    const first = ask(own.url, '{ facilities { totalCount } }');
    const text = await until(port, /habeas_turns\{of="questions",state="at work"\} 1/);
    assert.match(text, /habeas_store_connections\{state="busy"\} 0/);
    assert.match(text, /habeas_store_connections\{state="waiting"\} 0/);
    assert.match(text, /habeas_store_connections_limit [1-4]\n/);
    assert.equal(outcome(await ask(own.url, '{ facilities { totalCount } }')), '503 SERVICE_BUSY');
    open();
    assert.equal(outcome(await first), '200');
    await until(port, /habeas_refused_total\{why="turns"\} 1/);
    await own.stop();
    const strict = await start({
      store: service.store,
      environment: { METRICS_PORT: String(port), TRUSTED_DOCUMENTS: 'enforce' },
    });
    assert.equal(outcome(await ask(strict.url, '{ facilities { totalCount } }')), '403 DOCUMENT_NOT_TRUSTED');
    await until(port, /habeas_refused_total\{why="trust"\} 1/);
  });

  it('need a port that is free', async () => {
    const { port } = new URL(service.url);
    await assert.rejects(
      startService({ store: service.store, environment: { METRICS_PORT: port } }),
      /^HabeasError: METRICS_PORT: \d+ is taken/,
    );
  });
});

const figuresAt = async (port: number): Promise<string> =>
  (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();

/** The figures, once they tell this. */
async function until(port: number, told: RegExp): Promise<string> {
  const end = performance.now() + 10_000;
  for (;;) {
    const text = await figuresAt(port);
    if (told.test(text)) return text;
    assert.ok(performance.now() < end, `${String(told)} has not come:\n${text}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
