import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { GraphContext } from '../../src/graphql/context.js';
import { ofContext } from '../../src/graphql/of-context.js';

test('a context keeps one thing of a sort, and a copy of it keeps another', () => {
  const [listOf, otherOf] = [ofContext((): string[] => []), ofContext((): string[] => [])];
  const context = { clearance: 0 } as GraphContext;
  listOf(context).push('kept');
  const copy = { ...context };
  assert.deepEqual(listOf(context), ['kept']);
  assert.deepEqual(listOf(copy), []);
  assert.deepEqual(otherOf(context), []);
  assert.deepEqual(Object.keys(context), ['clearance']);
});
