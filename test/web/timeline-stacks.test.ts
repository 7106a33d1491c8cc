import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface Placed {
  readonly index: number;
  readonly row: number;
}
interface Lane {
  readonly spans: readonly Placed[];
  readonly rows: number;
}
interface PlaceModule {
  readonly placeLane: (
    lane: readonly unknown[],
    frame: { readonly from: number; readonly to: number },
    width: number,
  ) => Lane;
}
interface StackModule {
  readonly stackLane: (
    lane: Lane,
    mostRows: number,
  ) => {
    readonly spans: readonly Placed[];
    readonly stacks: readonly { readonly indices: readonly number[]; readonly x: number }[];
    readonly rows: number;
  };
}

const between = (from: string, to: string): { readonly from: number; readonly to: number } => ({
  from: Date.parse(from),
  to: Date.parse(to),
});

describe('a lane with many events', () => {
  it('is no higher than so many rows: what lies over each other beyond is one stack', async () => {
    const { placeLane } = await loadPageModule<PlaceModule>('parts/timeline/place-lanes.ts');
    const { stackLane } = await loadPageModule<StackModule>('parts/timeline/stack-spans.ts');
    const sharp = { softStart: false, softEnd: false };
    const day = (index: number, from: string, to: string): unknown => [
      index,
      { ...between(from, to), ...sharp },
    ];
    const lane = placeLane(
      [0, 1, 2, 3, 4, 5, 6].map((index) =>
        index === 6 ? day(6, '2011-08-01', '2011-08-02') : day(index, '2010-06-01', '2010-06-02'),
      ),
      between('2010-01-01', '2012-01-01'),
      730,
    );
    assert.equal(lane.rows, 6);
    assert.deepEqual(stackLane(lane, 6).stacks, []);
    const { spans, stacks, rows } = stackLane(lane, 3);
    assert.deepEqual([spans.map(({ index }) => index), rows], [[0, 1, 6], 3]);
    assert.deepEqual(
      stacks.map(({ indices }) => indices),
      [[2, 3, 4, 5]],
    );
    assert.ok(spans.every(({ row }) => row < 3));
  });
});
