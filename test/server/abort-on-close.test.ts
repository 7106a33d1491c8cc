import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';

import type { Response } from 'express';

import { abortOnClose } from '../../src/server/abort-on-close.js';

test('a question of thirty statements listens for its client without a word of warning', async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error): number => warnings.push(message);
  process.on('warning', note);
  const response = new EventEmitter();
  const signal = abortOnClose(response as Response);
  let told = 0;
  for (let count = 0; count < 30; count += 1) signal.addEventListener('abort', () => (told += 1));
  await turn();
  process.off('warning', note);
  assert.deepEqual(warnings, []);
  response.emit('close');
  assert.equal(told, 30);
});
