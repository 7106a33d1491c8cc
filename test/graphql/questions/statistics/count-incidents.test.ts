import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { countIncidents } from '../../../../src/graphql/questions/statistics/count-incidents.js';
import type {
  IncidentRow,
  PlaceRow,
} from '../../../../src/graphql/questions/statistics/statistics-documents.js';

const REGION: PlaceRow = { id: 'place:region', type: 'REGION' };
const TOWN: PlaceRow = {
  id: 'place:town',
  type: 'TOWN',
  within: { id: 'place:district', type: null, within: REGION },
};
const ABROAD: PlaceRow = { id: 'place:abroad', type: 'COUNTRY', within: null };

const incident = (rest: Partial<IncidentRow> = {}): IncidentRow => ({
  type: 'RIOT',
  date: { earliest: '2011-06-24' },
  tolls: [],
  facilities: { nodes: [{ id: 'facility:a', location: TOWN }] },
  places: { nodes: [] },
  ...rest,
});
const print = (incidents: readonly IncidentRow[], ...by: readonly string[]): readonly string[] =>
  countIncidents(incidents, by).map(
    ({ keys, incidents: count }) => `${keys.map(({ key }) => key ?? '-').join(' ')} ${String(count)}`,
  );

describe('incidents counted in cells', () => {
  it('stand in the region around the place of their facility, or around their own', () => {
    const outside = incident({ facilities: { nodes: [] }, places: { nodes: [REGION, ABROAD] } });
    const nowhere = incident({ facilities: { nodes: [{ id: 'facility:b', location: null }] } });
    assert.deepEqual(print([incident(), outside, nowhere], 'REGION'), ['place:region 2', '- 1']);
  });

  it('count once in each facility, and once in a region with several', () => {
    const both = incident({
      facilities: {
        nodes: [
          { id: 'facility:a', location: TOWN },
          { id: 'facility:b', location: REGION },
        ],
      },
    });
    assert.deepEqual(print([incident(), both], 'FACILITY'), ['facility:a 2', 'facility:b 1']);
    assert.deepEqual(print([incident(), both], 'REGION'), ['place:region 2']);
  });

  it('are told apart in two dimensions, what is not known last', () => {
    const rows = [
      incident(),
      incident({ date: { earliest: '2010-01-01' } }),
      incident({ date: null }),
      incident({ date: { earliest: '0000-01-01' }, type: null }),
      incident(),
    ];
    assert.deepEqual(print(rows, 'YEAR', 'TYPE'), ['2010 RIOT 1', '2011 RIOT 2', '- RIOT 1', '- - 1']);
  });

  it('are one cell in no dimension, and none if there are none', () => {
    assert.deepEqual(print([incident(), incident()]), [' 2']);
    assert.deepEqual(print([]), []);
  });
});
