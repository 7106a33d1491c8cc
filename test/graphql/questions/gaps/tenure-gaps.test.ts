import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import { ALWAYS, type Span } from '../../../../src/graphql/questions/gaps/spans.js';
import { officeGaps, type Tenure } from '../../../../src/graphql/questions/gaps/tenure-gaps.js';
import { addDays } from '../../../../src/ontology/days.js';
import { readPartialDate } from '../../../../src/ontology/partial-date.js';

const date = (stated: string | undefined): Span | null => readPartialDate(stated ?? '') ?? null;
/** `2001/2003` is a tenure from some day of 2001 to some day of 2003; `?` is a date that is not known. */
function tenure(days: string, rest: Partial<Tenure> = {}): Tenure {
  const [since, until] = days.split('/').map((part) => (part === '?' ? undefined : part));
  return { since: date(since), until: date(until), status: null, published: [], evidence: [days], ...rest };
}
const print = (tenures: readonly Tenure[], within: Span = ALWAYS): readonly string[] =>
  officeGaps(tenures, within).map(({ certainty, days, evidence }) =>
    `${days.earliest}..${days.latest} ${certainty} ${evidence.join(' ')}`.trim(),
  );
const said = (day: string, status: string): Partial<Tenure> => ({
  status,
  published: [{ earliest: day, latest: day }],
});

describe('days on which an office had no known holder', () => {
  it('are before, between and after tenures, possible where dates are partial', () => {
    for (const [tenures, gaps] of [
      [[], ['0000-01-01..9999-12-31 YES']],
      [[tenure('?/?')], ['0000-01-01..9999-12-31 POSSIBLY ?/?']],
      [
        [tenure('2001-03-01/2002-04-30'), tenure('2002-06-01/?')],
        [
          '0000-01-01..2001-02-28 YES 2001-03-01/2002-04-30',
          '2002-05-01..2002-05-31 YES 2001-03-01/2002-04-30 2002-06-01/?',
          '2002-06-02..9999-12-31 POSSIBLY 2002-06-01/?',
        ],
      ],
      [
        [tenure('2001/2003')],
        [
          '0000-01-01..2000-12-31 YES 2001/2003',
          '2001-01-01..2001-12-30 POSSIBLY 2001/2003',
          '2003-01-02..2003-12-31 POSSIBLY 2001/2003',
          '2004-01-01..9999-12-31 YES 2001/2003',
        ],
      ],
      [
        [tenure('2001-01-01/2001-12-31'), tenure('2002-01-01/2002-12-31')],
        [
          '0000-01-01..2000-12-31 YES 2001-01-01/2001-12-31',
          '2003-01-01..9999-12-31 YES 2002-01-01/2002-12-31',
        ],
      ],
    ] as const) {
      assert.deepEqual(print(tenures), gaps);
    }
  });

  it('are not those on which somebody was said to hold it, nor surely those after they were said to have left', () => {
    assert.deepEqual(print([tenure('2001-01-01/?', said('2005-05-05', 'CURRENT'))]), [
      '0000-01-01..2000-12-31 YES 2001-01-01/?',
      '2005-05-06..9999-12-31 POSSIBLY 2001-01-01/?',
    ]);
    assert.deepEqual(print([tenure('2001-01-01/?', said('2005-05-05', 'ENDED'))]), [
      '0000-01-01..2000-12-31 YES 2001-01-01/?',
      '2001-01-02..2005-05-05 POSSIBLY 2001-01-01/?',
      '2005-05-06..9999-12-31 YES 2001-01-01/?',
    ]);
  });

  it('lie within the days asked about', () => {
    const within = { earliest: '2002-01-01', latest: '2002-12-31' };
    assert.deepEqual(print([tenure('2001-01-01/2002-06-30')], within), [
      '2002-07-01..2002-12-31 YES 2001-01-01/2002-06-30',
    ]);
  });

  it('are not shortened by a tenure that ended before it began', () => {
    assert.deepEqual(print([tenure('2005/2001')]), ['0000-01-01..9999-12-31 YES']);
  });

  it('are surely those that no choice of days fills, and possibly those that some choice leaves empty', () => {
    const FIRST = '2000-02-25';
    const DAYS = Array.from({ length: 10 }, (_, at) => addDays(FIRST, at));
    const bound = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 3 })).map(([at, length]) => ({
      earliest: addDays(FIRST, at),
      latest: addDays(FIRST, Math.min(9, at + length)),
    }));
    const one = fc.record({ since: bound, until: bound }).map((days): Tenure => ({
      ...days,
      status: null,
      published: [],
      evidence: [],
    }));
    const daysOf = ({ earliest, latest }: Span): readonly string[] =>
      DAYS.filter((day) => earliest <= day && day <= latest);
    /** Every choice of a first and a last day. */
    const choices = ({ since, until }: Tenure): readonly Span[] =>
      daysOf(since ?? ALWAYS).flatMap((earliest) =>
        daysOf(until ?? ALWAYS).flatMap((latest) => (earliest <= latest ? [{ earliest, latest }] : [])),
      );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 3 }), (tenures) => {
        const gaps = officeGaps(tenures, { earliest: FIRST, latest: addDays(FIRST, 9) });
        for (const day of DAYS) {
          const covers = ({ earliest, latest }: Span): boolean => earliest <= day && day <= latest;
          const may = tenures.some((each) => choices(each).some(covers));
          const must = tenures.some((each) => choices(each).length > 0 && choices(each).every(covers));
          const expected = may ? (must ? undefined : 'POSSIBLY') : 'YES';
          assert.equal(gaps.find(({ days }) => covers(days))?.certainty, expected, day);
        }
      }),
    );
  });
});
