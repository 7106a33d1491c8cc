import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

import type { Frames } from './measure-frames.js';

const MOST_MS_A_FRAME = 50;

/** Holds that most frames of a movement follow each other at once, and notes how soon. */
export function assertQuick(test: TestContext, what: string, { median, p95, worst }: Frames): void {
  test.diagnostic(
    `${what}: ${String(median)} ms a frame in the middle, 95 % within ${String(p95)}, worst ${String(worst)}`,
  );
  assert.ok(median < MOST_MS_A_FRAME, String(median));
}
