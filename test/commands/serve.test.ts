import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { ask, outcome } from '../server/ask.js';
import { freePort } from '../server/free-port.js';
import { SEED_DIRECTORY } from '../server/start-service.js';
import { addressOf, startHabeas } from './run-habeas.js';

const QUESTION = '{ facilities { totalCount } claims { totalCount } }';

describe('habeas serve', () => {
  let directory = '';
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'habeas-serve-'));
  });
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  const start = (): ChildProcess =>
    startHabeas(['serve'], { PORT: '0', HABEAS_DIRECTORY: join(directory, 'graph'), SEED_DIRECTORY });

  it('seeds an empty graph, answers, keeps its data over a stop, and starts sooner again', async (context) => {
    const begunFirst = performance.now();
    const first = start();
    context.after(() => first.kill('SIGKILL'));
    const seeded = await ask(await addressOf(first), QUESTION);
    const firstTook = performance.now() - begunFirst;
    assert.equal(outcome(seeded), '200');
    first.kill('SIGTERM');
    assert.deepEqual(await once(first, 'exit'), [0, null]);

    const begun = performance.now();
    const second = start();
    context.after(() => second.kill('SIGKILL'));
    const kept = await ask(await addressOf(second), QUESTION);
    assert.ok(performance.now() - begun < firstTook);
    assert.deepEqual(kept.body, seeded.body);
    assert.match(kept.text, /"claims":\{"totalCount":[1-9]/);
    second.kill('SIGINT');
    assert.deepEqual(await once(second, 'exit'), [0, null]);
  });

  it('tells Prometheus what it has loaded', async (context) => {
    const port = await freePort();
    const service = startHabeas(['serve'], {
      PORT: '0',
      METRICS_PORT: String(port),
      HABEAS_DIRECTORY: join(directory, 'measured'),
      SEED_DIRECTORY,
    });
    context.after(() => service.kill('SIGKILL'));
    const { body } = await ask(await addressOf(service), '{ claims { totalCount } }');
    const figures = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
    const { totalCount } = body.data?.['claims'] as { readonly totalCount: number };
    assert.match(figures, /habeas_loads_total\{ended="well"\} [1-9]\d/);
    const added = Number(/habeas_loaded_claims_total\{change="added"\} (\d+)/.exec(figures)?.[1]);
    assert.ok(added >= totalCount && totalCount > 0, `${String(added)} of ${String(totalCount)}`);
    assert.match(figures, /habeas_load_seconds_count [1-9]\d/);
  });

  it('stopped under load, answers or refuses, and breaks no answer off', async () => {
    const service = start();
    const url = await addressOf(service);
    const asked = Array.from({ length: 20 }, () => ask(url, QUESTION));
    await Promise.race(asked);
    service.kill('SIGTERM');
    for (const answer of await Promise.all(asked))
      assert.match(outcome(answer), /^(200|503 SERVICE_STOPPING)$/);
    assert.deepEqual(await once(service, 'exit'), [0, null]);
  });
});
