import assert from 'node:assert/strict';
import { test } from 'node:test';

import { addDays, addDuration, daysBetween } from '../../src/ontology/days.js';

test('a duration leads to the day of the calendar that a person would name', () => {
  for (const [day, duration, expected] of [
    ['2010-07-07', 'P1Y', '2011-07-07'],
    ['2010-07-07', 'P30D', '2010-08-06'],
    ['2008-02-29', 'P1Y', '2009-02-28'],
    ['2008-02-29', 'P4Y', '2012-02-29'],
    ['2011-03-01', 'P1Y', '2012-03-01'],
    ['2019-01-31', 'P1M', '2019-02-28'],
    ['2019-11-30', 'P1Y3M', '2021-02-28'],
    ['2020-02-28', 'P1D', '2020-02-29'],
    ['2019-12-31', 'P2W', '2020-01-14'],
    ['0099-12-31', 'P1D', '0100-01-01'],
    ['9999-06-01', 'P1Y', '9999-12-31'],
  ] as const) {
    assert.equal(addDuration(day, duration), expected, `${day} ${duration}`);
  }
});

test('an open end stays open', () => {
  assert.equal(addDuration('9999-12-31', 'P1D'), '9999-12-31');
  assert.equal(addDuration('0000-01-01', 'P1Y'), '0000-01-01');
  assert.equal(addDays('9999-12-31', -1), '9999-12-31');
});

test('days are counted across leap years and in both directions', () => {
  assert.equal(daysBetween('2008-02-28', '2008-03-01'), 2);
  assert.equal(daysBetween('2009-02-28', '2009-03-01'), 1);
  assert.equal(daysBetween('2011-07-07', '2010-07-07'), -365);
  assert.equal(daysBetween('0000-01-01', '0001-01-01'), 366);
});
