import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';

import type { Page } from 'playwright-core';

import { type Frames, measureFrames } from './measure-frames.js';

const MOST_MS_A_FRAME = 50;
/** A machine that does other things as well is given so many. */
const TRIES = 3;

/** Holds that most frames follow each other at once while the mouse, whose button is down, moves around a place. */
export async function assertQuick(
  test: TestContext,
  what: string,
  page: Page,
  around: { readonly x: number; readonly y: number },
): Promise<void> {
  const tries: Frames[] = [];
  while (tries.length < TRIES && !tries.some(isQuick)) {
    const frames = await measureFrames(page, around);
    tries.push(frames);
    const { median, p95, worst } = frames;
    test.diagnostic(
      `${what}: ${String(median)} ms a frame in the middle, 95 % within ${String(p95)}, worst ${String(worst)}`,
    );
  }
  assert.ok(tries.some(isQuick), tries.map(({ median }) => median).join());
}

const isQuick = ({ median }: Frames): boolean => median < MOST_MS_A_FRAME;
