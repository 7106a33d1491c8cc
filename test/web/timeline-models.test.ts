import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface Frame {
  readonly from: number;
  readonly to: number;
}
interface FrameModule {
  readonly frameAround: (spans: readonly Frame[]) => Frame;
  readonly granularityOf: (frame: Frame) => string;
  readonly panned: (frame: Frame, across: number) => Frame;
  readonly readFrame: (from: string | null, to: string | null, whole: Frame) => Frame;
  readonly writeFrame: (frame: Frame) => { readonly from: string; readonly to: string };
  readonly zoomed: (frame: Frame, factor: number, about?: readonly [number, number]) => Frame;
}
interface TicksModule {
  readonly ticksOf: (
    frame: Frame,
    most: number,
  ) => { readonly unit: string; readonly times: readonly number[] };
}
interface TickTextModule {
  readonly tickTexts: (
    ticks: object,
    language: string,
    decade: string,
  ) => readonly { readonly label: string; readonly around?: string }[];
}
interface SpanModule {
  readonly softSpanOf: (date: object | null) => object | undefined;
}
interface Placed {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly fadeIn: number;
  readonly fadeOut: number;
  readonly row: number;
}
interface PlaceModule {
  readonly placeLane: (
    lane: readonly unknown[],
    frame: Frame,
    width: number,
  ) => { readonly spans: readonly Placed[]; readonly rows: number };
}
interface BarsModule {
  readonly barsOf: (
    buckets: readonly object[],
    frame: Frame,
    size: readonly [number, number],
  ) => readonly { readonly start: string; readonly x: number; readonly height: number }[];
}
interface LanesModule {
  readonly lanesOf: (
    events: readonly object[],
    by: string | undefined,
  ) => readonly { readonly key: string; readonly events: readonly number[] }[];
}

const frames = (): Promise<FrameModule> => loadPageModule<FrameModule>('parts/timeline/time-frame.ts');
const between = (from: string, to: string): Frame => ({ from: Date.parse(from), to: Date.parse(to) });
const NOTHING = between('2000-01-01', '2030-01-01');

describe('a frame of time', () => {
  it('is the same after the address was written and read', async () => {
    const { readFrame, writeFrame } = await frames();
    const written = { from: '2011-06-01', to: '2011-09-30' };
    assert.deepEqual(writeFrame(readFrame(written.from, written.to, NOTHING)), written);
    assert.deepEqual(readFrame('2011', '2011-02', NOTHING), between('2011-01-01', '2011-03-01'));
  });

  it('takes what the address leaves out or tells wrong from all there is', async () => {
    const { readFrame } = await frames();
    assert.deepEqual(readFrame(null, 'never', NOTHING), NOTHING);
    assert.deepEqual(readFrame('2012-01-01', '2011-01-01', NOTHING), NOTHING);
    assert.deepEqual(readFrame('2012-01-01', null, NOTHING), between('2012-01-01', '2030-01-01'));
    const { from, to } = readFrame(null, '1901-01-01', NOTHING);
    assert.ok(from < to && to === Date.parse('1901-01-02'));
  });

  it('goes from whole years around all dates to days, and keeps the moment below the pointer', async () => {
    const { frameAround, zoomed } = await frames();
    const open = between('0000-01-01', '2012-03-04');
    assert.deepEqual(
      frameAround([between('2010-05-01', '2010-06-01'), open]),
      between('2010-01-01', '2013-01-01'),
    );
    let frame = between('2010-01-01', '2020-01-01');
    const at = frame.from + 0.75 * (frame.to - frame.from);
    for (let step = 0; step < 20; step += 1) frame = zoomed(frame, 2, [0.25, 0]);
    assert.equal((frame.to - frame.from) / 86_400_000, 4);
    assert.ok(Math.abs(frame.from + 0.75 * (frame.to - frame.from) - at) < 1000);
  });

  it('moves by whole days where it is shortest, and not out of the years that a date may have', async () => {
    const { panned, writeFrame, zoomed } = await frames();
    const shortest = zoomed(between('2011-06-24', '2011-06-25'), 4);
    assert.notEqual(writeFrame(panned(shortest, 0.25)).from, writeFrame(shortest).from);
    const first = writeFrame(panned(between('1010-01-01', '1990-01-01'), -1));
    assert.equal(first.from, '1000-01-01');
  });

  it('is counted by parts of which no more than the service takes make it up', async () => {
    const { granularityOf } = await frames();
    assert.equal(granularityOf(between('2011-06-01', '2011-08-30')), 'DAY');
    assert.equal(granularityOf(between('2011-06-01', '2011-09-30')), 'MONTH');
    assert.equal(granularityOf(between('2010-01-01', '2018-01-01')), 'YEAR');
  });
});

describe('the ticks of an axis', () => {
  it('are decades, years, months and days as the frame gets shorter', async () => {
    const { ticksOf } = await loadPageModule<TicksModule>('parts/timeline/ticks.ts');
    const days = (frame: Frame): readonly string[] =>
      ticksOf(frame, 8).times.map((time) => new Date(time).toISOString().slice(0, 10));
    const lengths = ['2080-01-01', '2016-01-01', '2010-11-01', '2010-04-20', '2010-04-08'];
    const units = lengths.map((to) => ticksOf(between('2010-03-29', to), 8).unit);
    assert.deepEqual(units, ['decade', 'year', 'month', 'day', 'day']);
    assert.deepEqual(days(between('2010-01-01', '2014-01-01')).slice(0, 2), ['2010-01-01', '2010-07-01']);
    assert.deepEqual(days(between('2011-01-20', '2011-03-04')), [
      '2011-01-20',
      '2011-02-01',
      '2011-02-10',
      '2011-02-20',
      '2011-03-01',
    ]);
  });

  it('are told in words, with the year or month around them once', async () => {
    const { ticksOf } = await loadPageModule<TicksModule>('parts/timeline/ticks.ts');
    const { tickTexts } = await loadPageModule<TickTextModule>('parts/timeline/tick-text.ts');
    const texts = (frame: Frame, language = 'en'): readonly string[] =>
      tickTexts(ticksOf(frame, 4), language, '{year}s').map(({ label, around }) =>
        [label, around].filter(Boolean).join(' / '),
      );
    assert.deepEqual(texts(between('1985-01-01', '2011-01-01')), ['1990s', '2000s', '2010s']);
    assert.deepEqual(texts(between('2010-11-15', '2011-03-01')), ['Dec / 2010', 'Jan / 2011', 'Feb']);
    assert.deepEqual(texts(between('2011-06-29', '2011-07-03')), [
      '29 / Jun 2011',
      '30',
      '1 / Jul 2011',
      '2',
    ]);
    assert.match(texts(between('2011-06-29', '2011-07-03'), 'ru')[0] ?? '', /^29 \/ июн/u);
  });
});

describe('a date on an axis', () => {
  it('has soft ends where it does not say the day', async () => {
    const { softSpanOf } = await loadPageModule<SpanModule>('parts/timeline/soft-span.ts');
    const softness = (edtf: string): unknown => {
      const span = softSpanOf({ edtf, earliest: '2011-06-01', latest: '2011-06-30' });
      return Object.values(span ?? {}).slice(2);
    };
    assert.deepEqual(softness('2011-06-24'), [false, false]);
    assert.deepEqual(softness('2011'), [true, true]);
    assert.deepEqual(softness('2011-06-24~'), [true, true]);
    assert.deepEqual(softness('2011-06-24/..'), [false, true]);
    assert.deepEqual(softness('2011-06/2011-06-24'), [true, false]);
    assert.equal(softSpanOf(null), undefined);
  });

  it('is as long as what it may mean, over no other, and absent outside the frame', async () => {
    const { placeLane } = await loadPageModule<PlaceModule>('parts/timeline/place-lanes.ts');
    const soft = { softStart: true, softEnd: true };
    const sharp = { softStart: false, softEnd: false };
    const { spans, rows } = placeLane(
      [
        [0, { ...between('2010-06-01', '2010-06-02'), ...sharp }],
        [1, { ...between('2010-01-01', '2011-01-01'), ...soft }],
        [2, { ...between('2013-01-01', '2014-01-01'), ...soft }],
      ],
      between('2010-01-01', '2012-01-01'),
      730,
    );
    assert.deepEqual(
      spans.map(({ index, row }) => [index, row]),
      [
        [1, 0],
        [0, 1],
      ],
    );
    assert.equal(rows, 2);
    assert.deepEqual([spans[0]?.x, spans[0]?.width, spans[0]?.fadeIn, spans[1]?.fadeIn], [0, 365, 40, 0]);
  });

  it('is counted in a bar as wide as its part of the calendar', async () => {
    const { barsOf } = await loadPageModule<BarsModule>('parts/timeline/count-bars.ts');
    const buckets = [
      { start: '2010', count: 2 },
      { start: '2011', count: 8 },
      { start: '2012', count: 4 },
    ];
    const bars = barsOf(buckets, between('2010-01-01', '2012-01-01'), [730, 40]);
    assert.deepEqual(
      bars.map(({ start, x, height }) => [start, x, height]),
      [
        ['2010', 0, 10],
        ['2011', 365, 40],
      ],
    );
  });
});

describe('the lanes of a timeline', () => {
  const named = (kind: string, id: string): object => ({ __typename: kind, id, name: id, aliases: [] });
  const incident = (...ids: readonly string[]): object => ({
    kind: 'INCIDENT',
    entity: {
      ...named('Incident', `incident of ${ids.join()}`),
      facilities: { nodes: ids.map((id) => named('Facility', id)) },
      participants: {
        nodes: [named('Group', 'inmates'), ...ids.map((id) => named('Person', `head of ${id}`))],
      },
    },
  });
  const began = {
    kind: 'TENURE_BEGAN',
    entity: named('Person', 'head of b'),
    post: { facility: named('Facility', 'b') },
  };
  const lanes = async (events: readonly object[], by?: string): Promise<readonly unknown[]> => {
    const { lanesOf } = await loadPageModule<LanesModule>('views/timeline/gather-lanes.ts');
    return lanesOf(events, by).map(({ key, events: indices }) => [key, indices]);
  };

  it('are those of facilities, persons or kinds, fullest first, with an event in each of its own', async () => {
    const events = [incident('a', 'b'), began, incident()];
    assert.deepEqual(await lanes(events), [['all', [0, 1, 2]]]);
    assert.deepEqual(await lanes(events, 'facility'), [
      ['b', [0, 1]],
      ['a', [0]],
      ['none', [2]],
    ]);
    assert.deepEqual((await lanes(events, 'person'))[0], ['head of b', [0, 1]]);
    assert.deepEqual(await lanes(events, 'kind'), [
      ['INCIDENT', [0, 2]],
      ['TENURE_BEGAN', [1]],
    ]);
  });

  it('are no more than can be drawn: the rest share one', async () => {
    const events = Array.from({ length: 20 }, (_, index) => incident(`facility ${String(index)}`));
    const drawn = await lanes(events, 'facility');
    assert.equal(drawn.length, 12);
    assert.deepEqual(drawn.at(-1), ['more', Array.from({ length: 9 }, (_, index) => index + 11)]);
  });
});
