import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type ClockDays, standingOn } from '../../../../src/graphql/questions/obligations/standing-on-day.js';

/** A year from 2008-02-29, in each of its histories: worked out by hand, the days on which it changes and those beside them. */
const YEAR: ClockDays = { start: '2008-02-29', due: '2009-02-28', postponements: [] };
const POSTPONED: ClockDays = {
  ...YEAR,
  postponements: [
    { from: '2009-06-01', until: '2012-06-01' },
    { from: '2012-05-20', until: '2014-06-01' },
  ],
  met: '2014-06-03',
};
const FOUND_UNMET: ClockDays = { ...YEAR, unmet: '2010-01-01' };

for (const [history, clock, table] of [
  ['nothing binds', { due: '2009-02-28', postponements: [] }, [['2020-01-01', 'NOT_BOUND 0-0']]],
  [
    'met in time',
    { ...YEAR, met: '2009-02-28' },
    [
      ['2008-02-28', 'NOT_BOUND 0-0'],
      ['2008-02-29', 'PENDING 0-0'],
      ['2009-02-27', 'PENDING 0-0'],
      ['2009-02-28', 'MET 0-0'],
      ['2030-01-01', 'MET 0-0'],
    ],
  ],
  [
    'met a day late',
    { ...YEAR, met: '2009-03-01' },
    [
      ['2009-02-28', 'PENDING 0-0'],
      ['2009-03-01', 'MET_LATE 1-1'],
      ['2030-01-01', 'MET_LATE 1-1'],
    ],
  ],
  [
    'postponed late, extended in time, met two days late',
    POSTPONED,
    [
      ['2009-02-28', 'PENDING 0-0'],
      ['2009-03-01', 'OVERDUE 1-1'],
      ['2009-05-31', 'OVERDUE 92-92'],
      ['2009-06-01', 'POSTPONED 0-0'],
      ['2012-06-01', 'POSTPONED 0-0'],
      ['2012-06-02', 'POSTPONED 0-0'],
      ['2014-06-01', 'POSTPONED 0-0'],
      ['2014-06-02', 'OVERDUE 1-1'],
      ['2014-06-03', 'MET_LATE 2-2'],
    ],
  ],
  [
    'nothing on record',
    YEAR,
    [
      ['2009-02-28', 'PENDING 0-0'],
      ['2009-03-01', 'OVERDUE 1-1, MET 0-0, MET_LATE 1-1'],
      ['2010-02-28', 'OVERDUE 365-365, MET 0-0, MET_LATE 1-365'],
    ],
  ],
  [
    'found unmet once',
    FOUND_UNMET,
    [
      ['2009-03-01', 'OVERDUE 1-1'],
      ['2010-01-01', 'OVERDUE 307-307'],
      ['2010-01-02', 'OVERDUE 308-308, MET_LATE 308-308'],
    ],
  ],
  [
    'withdrawn',
    { ...YEAR, met: '2008-03-01', withdrawn: '2010-01-01' },
    [
      ['2009-12-31', 'MET 0-0'],
      ['2010-01-01', 'NOT_BOUND 0-0, MET 0-0'],
    ],
  ],
] satisfies readonly (readonly [string, ClockDays, readonly (readonly [string, string])[]])[]) {
  test(`a clock to the day: ${history}`, () => {
    for (const [day, expected] of table) {
      const standings = standingOn(day, clock).map(
        ({ status, overdue }) => `${status} ${String(overdue.least)}-${String(overdue.most)}`,
      );
      assert.equal(standings.join(', '), expected, day);
    }
  });
}
