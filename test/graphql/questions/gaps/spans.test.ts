import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';

import {
  ALWAYS,
  daysBeyond,
  joinSpans,
  type Span,
  touch,
} from '../../../../src/graphql/questions/gaps/spans.js';
import { addDays } from '../../../../src/ontology/days.js';

const span = (earliest: string, latest: string): Span => ({ earliest, latest });
const FIRST = '2000-02-20';
const DAYS = Array.from({ length: 30 }, (_, at) => addDays(FIRST, at));
const spans = fc.array(
  fc
    .tuple(fc.nat({ max: 29 }), fc.nat({ max: 8 }))
    .map(([from, length]) => span(addDays(FIRST, from), addDays(FIRST, from + length))),
  { maxLength: 6 },
);
const holds = (all: readonly Span[], day: string): boolean =>
  all.some(({ earliest, latest }) => earliest <= day && day <= latest);

describe('spans of days', () => {
  it('are joined where they overlap or follow each other, across the end of a month', () => {
    assert.deepEqual(joinSpans([span('2000-03-01', '2000-03-05'), span('2000-02-20', '2000-02-29')]), [
      span('2000-02-20', '2000-03-05'),
    ]);
    assert.deepEqual(
      joinSpans([span('2001-03-01', '2001-03-05'), span('2001-02-20', '2001-02-27')]).length,
      2,
    );
    assert.deepEqual(joinSpans([ALWAYS, span('2001-01-01', '2001-01-02')]), [ALWAYS]);
    assert.deepEqual(joinSpans([span('2001-02-01', '2001-01-01')]), []);
  });

  it('leave the days before, between and after them, open where they are open', () => {
    const tenures = [span('2001-01-01', '2001-12-31'), span('2003-01-01', '2003-12-31')];
    assert.deepEqual(daysBeyond(tenures, ALWAYS), [
      span('0000-01-01', '2000-12-31'),
      span('2002-01-01', '2002-12-31'),
      span('2004-01-01', '9999-12-31'),
    ]);
    assert.deepEqual(daysBeyond([ALWAYS], ALWAYS), []);
    assert.deepEqual(daysBeyond([], ALWAYS), [ALWAYS]);
  });

  it('leave exactly the days in none of them, in as few spans as can be', () => {
    fc.assert(
      fc.property(spans, spans, (all, [within = span(FIRST, addDays(FIRST, 29))]) => {
        const beyond = daysBeyond(all, within);
        for (const day of DAYS) {
          assert.equal(holds(beyond, day), holds([within], day) && !holds(all, day), day);
        }
        assert.deepEqual(joinSpans(beyond), beyond);
        assert.ok(beyond.every((one) => one.earliest >= within.earliest && one.latest <= within.latest));
      }),
    );
  });

  it('touch where one ends on the day before the other begins', () => {
    assert.equal(touch(span('2000-02-01', '2000-02-29'), span('2000-03-01', '2000-03-02')), true);
    assert.equal(touch(span('2000-03-01', '2000-03-02'), span('2000-02-01', '2000-02-28')), false);
  });
});
