import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { hashOf } from '../../src/claims/hash-of.js';

describe('the hash of a content', () => {
  it('is the same whatever the order of keys, and where one is absent or undefined', () => {
    const hash = hashOf({ one: 1, other: { two: [2, 'x'], three: null } }, 24);
    assert.match(hash, /^[0-9a-f]{24}$/u);
    assert.equal(hashOf({ none: undefined, other: { three: null, two: [2, 'x'] }, one: 1 }, 24), hash);
  });

  it('differs where a value, a key, an order of a list or a type does', () => {
    const contents = [{ a: 1 }, { a: '1' }, { b: 1 }, { a: [1] }, { a: null }, ['a', 1], [1, 'a'], 'a1', {}];
    assert.equal(new Set(contents.map((content) => hashOf(content, 24))).size, contents.length);
  });
});
