import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { HabeasError } from '../../src/errors/habeas-error.js';
import { writeCursor } from '../../src/plan/cursor.js';
import { readPage } from '../../src/plan/page-arguments.js';

const refused = (message: RegExp) => (error: unknown) =>
  error instanceof HabeasError && error.code === 'BAD_USER_INPUT' && message.test(error.message);

describe('the page a list is asked for', () => {
  it('is the first twenty, unless said otherwise', () => {
    assert.deepEqual(readPage({}, 'people'), { size: 20, backward: false, signature: 'people' });
    assert.deepEqual(readPage({ last: 5 }, 'people'), { size: 5, backward: true, signature: 'people' });
  });

  it('starts beyond a cursor and ends before the other', () => {
    const cursor = writeCursor('people', ['a', 1]);
    assert.deepEqual(readPage({ first: 1, after: cursor }, 'people').beyond, ['a', 1]);
    assert.deepEqual(readPage({ first: 1, before: cursor }, 'people').upTo, ['a', 1]);
    assert.deepEqual(readPage({ last: 1, before: cursor }, 'people').beyond, ['a', 1]);
    assert.deepEqual(readPage({ last: 1, after: cursor }, 'people').upTo, ['a', 1]);
  });

  it('is refused when its size is none, or both ends are asked', () => {
    assert.throws(() => readPage({ first: -1 }, 'x'), refused(/first: -1 .* give 0 to 100/u));
    assert.throws(() => readPage({ last: 101 }, 'x'), refused(/last: 101/u));
    assert.throws(() => readPage({ first: 1, last: 1 }, 'x'), refused(/first and last/u));
  });

  it('is refused when a cursor is none, or was made under another order', () => {
    assert.throws(() => readPage({ after: 'zzz' }, 'x'), refused(/after: "zzz" is not a cursor/u));
    assert.throws(
      () => readPage({ after: Buffer.from('["x",{}]').toString('base64url') }, 'x'),
      refused(/not a cursor/u),
    );
    assert.throws(
      () => readPage({ after: writeCursor('people id:ASC', ['a']) }, 'people name:ASC id:ASC'),
      refused(/another list or order/u),
    );
  });
});
