import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Recent } from '../../src/plan/recent.js';

test('what is used stays, and what has not been used for longest makes room', () => {
  const recent = new Recent<number, string>(10);
  for (let key = 0; key < 100; key += 1) {
    recent.set(key, `value ${String(key)}`);
    recent.get(0);
  }
  assert.equal(recent.get(0), 'value 0');
  assert.deepEqual(
    [96, 97, 98, 99].map((key) => recent.get(key)),
    ['value 96', 'value 97', 'value 98', 'value 99'],
  );
  assert.deepEqual(
    [1, 50, 89].map((key) => recent.get(key)),
    [undefined, undefined, undefined],
  );
});
