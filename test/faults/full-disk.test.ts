import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';

import { addressOf, MAIN, runHabeas, startHabeas } from '../commands/run-habeas.js';
import { readGraph } from '../seeding/read-graph.js';
import { type Answer, ask, outcome } from '../server/ask.js';
import { freePort } from '../server/free-port.js';
import { SEED_DIRECTORY, type Service, startService } from '../server/start-service.js';
import { openSmallDisk, type SmallDisk } from './small-disk.js';

const FIRST = 'seed/extracts/treaty-law.yaml';
const LARGE = 'seed/extracts/treaty-actions.yaml';
const QUESTION = '{ claims { totalCount } legalInstruments { nodes { id name } } }';
const DISK_BYTES = 64_000_000;
/** Room for a page, and for most of the load. */
const ROOM = [8_192, 1_500_000];
const ROUNDS = Number(process.env['FAULT_ROUNDS'] ?? 1);

const disk = await openSmallDisk(DISK_BYTES);

describe('a disk that is full', { skip: disk === undefined && 'this user may mount no file system' }, () => {
  // Nothing of it is asked for where there is none.
  const { path, fill, makeRoom, close } = disk ?? ({ path: '' } as SmallDisk);
  const environment = { HABEAS_DIRECTORY: join(path, 'graph') };
  let service: Service;
  let right: Answer;
  before(async () => {
    const seeded = await runHabeas(['seed', FIRST], environment);
    assert.equal(seeded.status, 0, seeded.faults);
    service = await startService({ seeded: false, environment });
    right = await ask(service.url, QUESTION);
    assert.equal(outcome(right), '200');
  });
  after(async () => {
    await service.stop();
    await close();
  });

  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const room of ROOM) {
      it(`with ${String(room)} bytes left, stops a load and changes nothing, while questions are answered (${String(round)})`, async () => {
        const graph = await readGraph(service.store);
        fill(round === 1 ? room : Math.floor(Math.random() * 2_000_000));
        const { status, faults, output } = await runHabeas(['seed', LARGE], environment);
        assert.equal(status, 1, output);
        assert.match(
          faults,
          /The disk of the graph is full and nothing was written; make room, then try again\.\n$/u,
        );
        assert.doesNotMatch(faults, /Error|\.js:/u);
        assert.deepEqual((await ask(service.url, QUESTION)).body, right.body);
        assert.equal((await fetch(`${service.url}/readyz`)).status, 200);
        makeRoom();
        assert.deepEqual(await readGraph(service.store), graph);
        assert.deepEqual((await service.store.report()).problems, []);
      });
    }
  }

  it('takes no part of an export, keeps the file that was there, and takes the next', async () => {
    const file = join(path, 'all.csv');
    writeFileSync(file, 'of before');
    const before = readdirSync(path);
    fill(20_000);
    const { status, faults } = await runHabeas(['export', '--format', 'csv', '--out', file], environment);
    makeRoom();
    assert.equal(status, 1);
    assert.match(
      faults,
      /^out: .*all\.csv cannot be written: there is no room; make some, and try again\n$/u,
    );
    assert.equal(readFileSync(file, 'utf8'), 'of before');
    assert.deepEqual(readdirSync(path).sort(), [...new Set([...before, 'ballast'])].sort());
    assert.equal((await runHabeas(['export', '--format', 'csv', '--out', file], environment)).status, 0);
    assert.match(readFileSync(file, 'utf8'), /legal-instrument|provision:/u);
  });

  it('keeps no service from its start, which loads when there is room', async (context) => {
    const port = await freePort();
    fill(8_192);
    const starting = startHabeas(['serve'], {
      ...environment,
      PORT: '0',
      METRICS_PORT: String(port),
      SEED_DIRECTORY,
    });
    context.after(() => starting.kill('SIGKILL'));
    const url = await addressOf(starting);
    assert.deepEqual((await ask(url, QUESTION)).body, right.body);
    const figures = await (await fetch(`http://127.0.0.1:${String(port)}/`)).text();
    assert.match(figures, /habeas_loads_total\{ended="STORE_FULL"\} 1/);
    makeRoom();
    const end = performance.now() + 60_000;
    while (count(await ask(url, QUESTION)) < 1_000) {
      assert.ok(performance.now() < end, 'nothing is loaded');
      await wait(500);
    }
    // The service that was there all the time knows of it as well.
    assert.ok(count(await ask(service.url, QUESTION)) >= 1_000);
  });
});

const count = ({ body }: Answer): number =>
  (body.data?.['claims'] as { readonly totalCount: number }).totalCount;

describe('a file that may not grow', { skip: process.platform === 'win32' }, () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'habeas-limit-'));
    await runHabeas(['seed', FIRST], { HABEAS_DIRECTORY: directory });
  });
  after(() => rm(directory, { recursive: true, force: true }));
  /** Node ignores the signal, so that a write fails as on a disk that is full. */
  const limited = (shell: string, ...parameters: readonly string[]): SpawnSyncReturns<string> =>
    spawnSync('sh', ['-c', shell, process.execPath, MAIN, ...parameters], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HABEAS_DIRECTORY: directory },
    });

  it('takes no part of a load or an export, and both go well without the limit', async () => {
    const all = async (): Promise<string> =>
      (await runHabeas(['export', '--format', 'csv'], { HABEAS_DIRECTORY: directory })).output;
    const before = await all();
    const load = limited('ulimit -f 100; exec "$0" "$@"', 'seed', LARGE);
    assert.equal(load.status, 1, load.stdout);
    assert.match(
      load.stderr,
      /^The (file of the graph database cannot be used|disk of the graph is full).*\n$/u,
    );
    assert.doesNotMatch(load.stderr, /\.js:/u);
    assert.equal(await all(), before);
    const file = join(directory, 'all.jsonld');
    const exported = limited('ulimit -f 100; exec "$0" "$@"', 'export', '--format', 'jsonld', '--out', file);
    assert.match(exported.stderr, /there is no room; make some, and try again\n$/u);
    assert.deepEqual(
      readdirSync(directory).filter((name) => name.includes('jsonld')),
      [],
    );
    assert.equal((await runHabeas(['seed', LARGE], { HABEAS_DIRECTORY: directory })).status, 0);
  });

  it('is said of standard output too, without a stack', { skip: !existsSync('/dev/full') }, () => {
    const { status, stderr } = limited('exec "$0" "$@" > /dev/full', 'export', '--format', 'csv');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^out: standard output cannot be written: there is no room; make some, and try again\n$/u,
    );
  });
});
