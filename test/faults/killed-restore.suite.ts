import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

import { writeBackup } from '../../src/backup/write-backup.js';
import { writeWholeFile } from '../../src/commands/write-whole-file.js';
import type { Environment } from '../../src/config.js';
import type { GraphStore, Version } from '../../src/store/graph-store.js';
import { runHabeas, startHabeas } from '../commands/run-habeas.js';
import { change, node } from '../fixtures/graph-records.js';
import { openSeededGraph } from '../graphql/seeded-graph.js';
import { ask, outcome } from '../server/ask.js';
import { startService } from '../server/start-service.js';
import { readVersions } from '../store/contract/read-versions.js';

const KILLS = Math.max(3, 5 * Number(process.env['FAULT_ROUNDS'] ?? 0));
/** How often a service looks whether its graph is whole, and a little. */
const NOTICED_MILLISECONDS = 1_100;

export interface RestoredGraph {
  readonly store: GraphStore;
  /** For the command line. */
  readonly environment: Environment;
  readonly close: () => Promise<void>;
}

export interface KilledRestoreUnderTest {
  readonly name: string;
  /** A place that holds nothing. */
  readonly open: () => Promise<RestoredGraph>;
}

/** `habeas restore` ended by SIGKILL at any moment, in a process of its own. */
export function killedRestoreSuite({ name, open }: KilledRestoreUnderTest): void {
  describe(`${name}: a restore that is killed`, () => {
    let folder: string;
    let file: string;
    let whole: readonly Version[];
    let longest: number;
    const restored = (environment: Environment): ReturnType<typeof runHabeas> =>
      runHabeas(['restore', file], environment);
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'habeas-restore-'));
      file = join(folder, 'graph.backup');
      const seeded = await openSeededGraph();
      const { store } = seeded;
      await loseSome(store);
      whole = await readVersions(store);
      const text = writeBackup(store.versions(), { made: '2026-01-01T00:00:00Z', store: 'sqlite' });
      await writeWholeFile(file, text, { name: 'FILE', mode: 0o600, through: createGzip() });
      await seeded.close();
      const graph = await open();
      const start = performance.now();
      assert.equal((await restored(graph.environment)).status, 0);
      longest = performance.now() - start;
      await graph.close();
    });
    after(() => rm(folder, { recursive: true, force: true }));

    for (let kill = 0; kill < KILLS; kill += 1) {
      it(`leaves nothing, all, or what all refuse but the next (${String(kill + 1)})`, async (context) => {
        const { store, environment, close } = await open();
        const service = await startService({ store });
        try {
          const child = startHabeas(['restore', file], environment);
          if (kill === 0) await untilIncomplete(store, longest);
          else await wait((longest * (kill - 1 + Math.random())) / (KILLS - 1));
          child.kill('SIGKILL');
          if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
          const left = await whatIsLeft(store, whole);
          context.diagnostic(`it left ${left}`);
          if (left === 'a part') await requireRefused(store, service.url, environment);
          const again = await restored(environment);
          if (left === 'all') assert.match(again.faults, /into an empty one alone/u);
          else assert.equal(again.status, 0, again.faults);
          assert.deepEqual(await readVersions(store), whole);
          assert.deepEqual((await store.report({ deep: true })).problems, []);
          await wait(NOTICED_MILLISECONDS);
          const answer = await ask(service.url, '{ facilities { totalCount } }');
          assert.equal(outcome(answer), '200');
          assert.ok((answer.body.data?.['facilities'] as { readonly totalCount: number }).totalCount > 0);
          assert.equal((await fetch(`${service.url}/readyz`)).status, 200);
        } finally {
          await service.stop();
          await close();
        }
      });
    }
  });
}

/** Until a store that shows a restore under way shows one, or at the latest shortly before its end. */
async function untilIncomplete(store: GraphStore, longest: number): Promise<void> {
  const end = performance.now() + 0.8 * longest;
  const isWhole = (): Promise<boolean> =>
    store.ping().then(
      () => true,
      () => false,
    );
  while (performance.now() < end && (await isWhole())) await wait(20);
}

/** A part is told by its refusal alone. */
async function whatIsLeft(
  store: GraphStore,
  whole: readonly Version[],
): Promise<'nothing' | 'all' | 'a part'> {
  const refusal = await store.prepare().catch((fault: unknown) => fault);
  if (refusal !== undefined) {
    assert.equal((refusal as { readonly code?: string }).code, 'STORE_INCOMPLETE');
    return 'a part';
  }
  const left = await readVersions(store);
  if (left.length === 0) return 'nothing';
  assert.deepEqual(left, whole);
  return 'all';
}

async function requireRefused(store: GraphStore, url: string, environment: Environment): Promise<void> {
  const incomplete = { code: 'STORE_INCOMPLETE' };
  const ada = node('person:ada', { name: 'Ada' });
  await assert.rejects(
    store.transact((transaction) => transaction.apply(change({ putNodes: [ada] }))),
    incomplete,
  );
  await assert.rejects(readVersions(store), incomplete);
  await wait(NOTICED_MILLISECONDS);
  const answer = await ask(url, '{ facilities { totalCount } }');
  assert.equal(outcome(answer), '503 STORE_INCOMPLETE');
  assert.equal(answer.headers.get('retry-after'), '1');
  assert.equal((await fetch(`${url}/readyz`)).status, 503);
  for (const command of [['seed'], ['backup', 'nowhere'], ['export', '--format', 'csv'], ['doctor']]) {
    const { status, faults, output } = await runHabeas(command, environment);
    assert.equal(status, 1);
    assert.match(faults + output, /run habeas restore again/u, command.join(' '));
  }
}

/** Something that is known no longer. */
async function loseSome(store: GraphStore): Promise<void> {
  const owners = (await store.owners()).filter((id) => id.startsWith('facility:'));
  await store.transact(async (transaction) => {
    const [part] = await transaction.readParts(owners.slice(0, 1));
    const { nodes: removeNodes = [], relationships: removeRelationships = [] } = part ?? {};
    await transaction.apply(change({ removeNodes, removeRelationships }));
  });
}
