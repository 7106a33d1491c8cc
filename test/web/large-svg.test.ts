import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface SvgModule {
  readonly writeLargeSvg: (picture: object) => string;
}

const EMPTY = { width: 200, height: 100, ground: 'rgb(1, 2, 3)', font: 'sans-serif', letter: 12 };
const line = (color: string, x: number, dash = 0): object => ({
  color,
  dash,
  size: 1,
  ends: [
    [x, 0],
    [x, 100],
  ],
});

describe('a large picture as SVG', () => {
  let write: SvgModule['writeLargeSvg'];
  before(async () => {
    ({ writeLargeSvg: write } = await loadPageModule<SvgModule>('views/graph/webgl/write-large-svg.ts'));
  });
  const written = (parts: object): string => write({ ...EMPTY, lines: [], discs: [], names: [], ...parts });

  it('draws lines that look alike as one path, and tells dashes and opacity apart', () => {
    const faint = 'rgba(9, 9, 9, 0.22)';
    const svg = written({ lines: [line(faint, 10), line(faint, 20), line(faint, 30, 12)] });
    assert.equal(svg.match(/<path/gu)?.length, 2);
    assert.match(svg, /d="M10 0L10 100M20 0L20 100"/u);
    assert.equal(svg.match(/stroke-dasharray="7 5"/gu)?.length, 1);
    assert.match(svg, /stroke="rgb\(9, 9, 9\)" stroke-opacity="0.22"/u);
  });

  it('marks a disc that is large enough by its kind, and rings what stands out', () => {
    const disc = { at: [50, 50], radius: 10, color: 'rgb(4, 5, 6)' };
    const mark = { ground: 'rgb(1, 2, 3)', lines: 'M1 1L2 2' };
    assert.equal(written({ discs: [disc] }).match(/<circle/gu)?.length, 1);
    const marked = written({ discs: [{ ...disc, mark, ring: 'rgb(7, 8, 9)' }] });
    assert.match(marked, /r="14" fill="rgb\(7, 8, 9\)"/u);
    assert.match(marked, /d="M1 1L2 2"/u);
  });

  it('writes names as they are, whatever signs are in them', () => {
    const name = { at: [1, 2], text: 'A & B <"C">', color: 'rgb(0, 0, 0)', seam: 'rgb(1, 1, 1)' };
    assert.match(written({ names: [name] }), />A &amp; B &lt;&quot;C&quot;&gt;<\/text>/u);
  });
});
