import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { temporaryFile } from './temporary-file.js';

const ontology = REGISTERED_ONTOLOGY;
/** Longer than one try of a writer to get in. */
const LONG_HOLD_MILLISECONDS = 1_000;
const start = (script: string, ...parameters: readonly string[]): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), ...parameters], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Listens until some families are told of, and then as long as `milliseconds`. */
function lastFamilyTold(child: ChildProcess, milliseconds: number): Promise<number> {
  let told = -1;
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => {
      reject(new Error(`The writer ended by itself: ${String(code ?? signal)}.`));
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      const before = told;
      told = Math.max(told, ...chunk.toString().trim().split('\n').map(Number));
      if (before < 3 && told >= 3) {
        setTimeout(() => {
          resolve(told);
        }, milliseconds);
      }
    });
  });
}

test('a process killed while it writes leaves whole transactions, and none that it had told of is missing', async () => {
  const { file, remove } = await temporaryFile();
  for (const wait of [20, 35, 50]) {
    const child = start('./killed-writer.js', file);
    const told = await lastFamilyTold(child, wait);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = await openSqliteStore({ file, ontology });
    await store.prepare();
    const owners = await store.owners();
    assert.ok(owners.length > told);
    const parts = await store.transact((transaction) => transaction.readParts(owners));
    for (const { owner, nodes, relationships } of parts) {
      assert.deepEqual([nodes.length, relationships.length], [20, 19], `family ${owner}`);
    }
    assert.deepEqual((await store.report()).problems, []);
    await store.close();
  }
  await remove();
});

test("another process's transaction is waited for, and given up after a while", async () => {
  const { file, remove } = await temporaryFile();
  const holder = await openSqliteStore({ file, ontology });
  await holder.prepare();
  const waiter = await openSqliteStore({ file, ontology, lockMilliseconds: 300 });
  const patient = await openSqliteStore({ file, ontology });
  const put = change({ putNodes: [node('post:a', { name: 'A' })] });
  let waited: Promise<void> | undefined;
  await holder.transact(async (transaction) => {
    await transaction.apply(put);
    await assert.rejects(
      waiter.transact((other) => other.apply(put)),
      (error) => error instanceof HabeasError && error.code === 'STORE_CONFLICT',
    );
    waited = patient.transact((other) => other.apply(put));
    await new Promise((resolve) => setTimeout(resolve, LONG_HOLD_MILLISECONDS));
  });
  await waited;
  assert.deepEqual(await waiter.owners(), ['post:a']);
  await Promise.all([holder, waiter, patient].map((store) => store.close()));
  await remove();
});

for (const [title, script] of [
  [
    'nothing keeps a process alive after close, even in the midst of a long statement',
    './closing-process.js',
  ],
  ['threads at rest keep no process alive', './idle-process.js'],
] as const) {
  test(title, async () => {
    const { file, remove } = await temporaryFile();
    const child = start(script, file);
    const tooLate = setTimeout(() => child.kill('SIGKILL'), 30_000);
    const [code] = (await once(child, 'exit')) as [unknown];
    clearTimeout(tooLate);
    assert.equal(code, 0);
    await remove();
  });
}

test('no log is left beside the file after close', async () => {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology });
  await store.prepare();
  await store.owners();
  await store.close();
  assert.equal(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0, 0);
  await remove();
});

test('a file that cannot be opened is said to be unavailable', async () => {
  const store = await openSqliteStore({ file: '/nowhere/at/all.sqlite', ontology });
  const unavailable = (error: unknown): boolean =>
    error instanceof HabeasError && error.code === 'STORE_UNAVAILABLE';
  await assert.rejects(store.prepare(), unavailable);
  await assert.rejects(store.ping(), unavailable);
  await store.close();
  await assert.rejects(store.ping(), unavailable);
});
