import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { sumTolls, type Toll } from '../../../../src/graphql/questions/statistics/sum-tolls.js';

const killed = (least: number | null, most: number | null): Toll => ({ kind: 'KILLED', least, most });

describe('tolls of several incidents', () => {
  it('run from the least to the most claimed of each', () => {
    const [range] = sumTolls([
      [killed(16, 16)],
      [killed(1, 1), killed(3, 4)],
      [],
      [killed(2, 5), killed(4, 9)],
    ]);
    assert.deepEqual(range, {
      kind: 'KILLED',
      least: 19,
      most: 29,
      incidents: 3,
      withoutToll: 1,
      withoutLimit: 0,
      disputed: 1,
    });
  });

  it('have no most where a claim sets no limit, and start from none where one sets no least', () => {
    const [range] = sumTolls([[killed(4, null), killed(2, 2)], [killed(null, 3)]]);
    assert.deepEqual([range?.least, range?.most, range?.withoutLimit, range?.disputed], [2, null, 1, 1]);
  });

  it('are apart by kind, and none where nothing is counted', () => {
    const kinds = sumTolls([[killed(1, 1), { kind: 'INJURED', least: 2, most: 2 }]]).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['INJURED', 'KILLED']);
    assert.deepEqual(sumTolls([[], []]), []);
  });

  it('hold every total that can be made by believing one claim of each incident', () => {
    const toll = fc
      .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
      .map(([least, more]) => killed(least, least + more));
    const incident = fc.array(toll, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(incident, { minLength: 1, maxLength: 4 }), fc.nat(), (incidents, choice) => {
        const [range] = sumTolls(incidents);
        const believed = incidents.map((tolls) => tolls[choice % tolls.length]);
        const total = (end: 'least' | 'most'): number =>
          believed.reduce((sum, one) => sum + (one?.[end] ?? 0), 0);
        assert.ok((range?.least ?? 0) <= total('least') && total('most') <= (range?.most ?? 0));
      }),
    );
  });
});
