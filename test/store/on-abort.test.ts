import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

import { onAbort } from '../../src/store/on-abort.js';

test('thirty statements of one client are told that it went away, without a word of warning', async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error): number => warnings.push(message);
  process.on('warning', note);
  const client = new AbortController();
  let told = 0;
  for (let count = 0; count < 30; count += 1) onAbort(client.signal, () => (told += 1));
  await turn();
  process.off('warning', note);
  assert.deepEqual(warnings, []);
  client.abort();
  assert.equal(told, 30);
});

test('a statement that is over is told nothing', () => {
  const client = new AbortController();
  const told: string[] = [];
  const over = onAbort(client.signal, () => told.push('over'));
  onAbort(client.signal, () => told.push('at work'));
  over.forget();
  client.abort();
  assert.deepEqual(told, ['at work']);
});
