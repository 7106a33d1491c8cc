import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MODULE = new URL('../../src/commands/give-way.js', import.meta.url);
const SHOW = `
  const { readdirSync } = await import('node:fs');
  const { getPriority } = await import('node:os');
  const { giveWay } = await import(${JSON.stringify(MODULE.href)});
  giveWay();
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [process.pid];
  console.log(JSON.stringify(threads.map((thread) => getPriority(thread))));
`;

test('a process that gives way does so with all of its threads', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', SHOW], {
    cwd: fileURLToPath(new URL('.', MODULE)),
    encoding: 'utf8',
  });
  const priorities = JSON.parse(stdout) as number[];
  assert.deepEqual([...new Set(priorities)], [19]);
});
