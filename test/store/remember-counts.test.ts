import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { NodeCounts } from '../../src/store/anchor.js';
import { rememberCounts } from '../../src/store/remember-counts.js';

test('counts are read when they are first needed, and again a minute later', async () => {
  let [now, reads] = [0, 0];
  const counts = rememberCounts(
    () => Promise.resolve<NodeCounts>(new Map([['Facility', ++reads]])),
    () => now,
  );
  assert.equal(reads, 0);
  assert.equal((await counts()).get('Facility'), 1);
  now = 59_999;
  assert.equal((await counts()).get('Facility'), 1);
  now = 60_000;
  assert.equal((await counts()).get('Facility'), 2);
});

test('counts that could not be read are read anew by who asks next', async () => {
  let fails = true;
  const counts = rememberCounts(() =>
    fails ? Promise.reject(new Error('not now')) : Promise.resolve<NodeCounts>(new Map()),
  );
  await assert.rejects(counts(), /not now/u);
  fails = false;
  assert.equal((await counts()).size, 0);
});
