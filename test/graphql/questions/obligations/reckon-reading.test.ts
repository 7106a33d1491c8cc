import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { readRule } from '../../../../src/graphql/questions/obligations/read-rule.js';
import { type Reading, reckonReading } from '../../../../src/graphql/questions/obligations/reckon-reading.js';
import type { StateRecord } from '../../../../src/graphql/questions/obligations/state-record.js';
import { readPartialDate } from '../../../../src/ontology/partial-date.js';

const days = (edtf: string): { readonly earliest: string; readonly latest: string } => {
  const date = readPartialDate(edtf);
  assert.ok(date, edtf);
  return { earliest: date.earliest, latest: date.latest };
};

const OPCAT = readRule({
  trigger: 'RATIFICATION_OR_ACCESSION',
  period: 'P1Y',
  start: 'ENTRY_INTO_FORCE_OR_ACT',
  entryIntoForce: 'P30D',
  postponement: 'P3Y',
  extension: 'P2Y',
  metBy: 'DESIGNATION',
});
assert.ok(OPCAT);

const reckon = (record: Partial<StateRecord>, asOf: string, basis: Reading['basis'] = 'ACT'): Reading =>
  reckonReading(OPCAT, basis, { postponements: [], extensions: [], ...record }, days(asOf));
const say = ({ status, possible, overdue }: Reading): string =>
  `${status === 'UNKNOWN' ? possible.join('|') : status} ${String(overdue.least)}-${String(overdue.most)}`;

const KAZAKHSTAN: Partial<StateRecord> = {
  act: days('2008-10-22'),
  inForce: days('2006-06-22'),
  postponements: [{ on: days('2010-02'), period: 'P3Y' }],
  met: days('2014-04'),
};

describe('a reading of the law', () => {
  test('follows the history of Kazakhstan, worked out by hand', () => {
    for (const [day, byAct, byEntryIntoForce] of [
      ['1998-08-26', 'NOT_BOUND 0-0', 'NOT_BOUND 0-0'],
      ['2008-10-21', 'NOT_BOUND 0-0', 'NOT_BOUND 0-0'],
      ['2008-10-22', 'PENDING 0-0', 'NOT_BOUND 0-0'],
      ['2008-11-20', 'PENDING 0-0', 'NOT_BOUND 0-0'],
      ['2008-11-21', 'PENDING 0-0', 'PENDING 0-0'],
      ['2009-10-22', 'PENDING 0-0', 'PENDING 0-0'],
      ['2009-10-23', 'OVERDUE 1-1', 'PENDING 0-0'],
      ['2009-11-21', 'OVERDUE 30-30', 'PENDING 0-0'],
      ['2009-11-22', 'OVERDUE 31-31', 'OVERDUE 1-1'],
      ['2010-01-31', 'OVERDUE 101-101', 'OVERDUE 71-71'],
      ['2010-02-01', 'POSTPONED|OVERDUE 0-102', 'POSTPONED|OVERDUE 0-72'],
      ['2010-02-28', 'POSTPONED 0-0', 'POSTPONED 0-0'],
      ['2012-06-01', 'POSTPONED 0-0', 'POSTPONED 0-0'],
      ['2013-02-01', 'POSTPONED 0-0', 'POSTPONED 0-0'],
      ['2013-02-02', 'POSTPONED|OVERDUE 0-1', 'POSTPONED|OVERDUE 0-1'],
      ['2013-02-28', 'POSTPONED|OVERDUE 0-27', 'POSTPONED|OVERDUE 0-27'],
      ['2013-03-01', 'OVERDUE 1-28', 'OVERDUE 1-28'],
      ['2014-03-31', 'OVERDUE 396-423', 'OVERDUE 396-423'],
      ['2014-04-01', 'OVERDUE|MET_LATE 397-424', 'OVERDUE|MET_LATE 397-424'],
      ['2014-04-30', 'MET_LATE 397-453', 'MET_LATE 397-453'],
      ['2026-11-25', 'MET_LATE 397-453', 'MET_LATE 397-453'],
    ] as const) {
      assert.equal(say(reckon(KAZAKHSTAN, day)), byAct, `by act, ${day}`);
      assert.equal(say(reckon(KAZAKHSTAN, day, 'ENTRY_INTO_FORCE')), byEntryIntoForce, `by force, ${day}`);
    }
  });

  test('tells the days of its start and end as ranges, never rounded', () => {
    const { start, due, postponedUntil } = reckon({ ...KAZAKHSTAN, act: days('2008-02') }, '2012');
    assert.deepEqual(start, { earliest: '2008-02-01', latest: '2008-02-29' });
    assert.deepEqual(due, { earliest: '2009-02-01', latest: '2009-02-28' });
    assert.deepEqual(postponedUntil, { earliest: '2013-02-01', latest: '2013-02-28' });
  });

  test('binds nobody before the instrument is in force', () => {
    const early = { act: days('2003-12-10'), inForce: days('2006-06-22') };
    for (const basis of ['ACT', 'ENTRY_INTO_FORCE'] as const) {
      assert.equal(reckon(early, '2006-06-21', basis).status, 'NOT_BOUND');
      assert.deepEqual(reckon(early, '2006-06-22', basis).due, days('2007-06-22'));
    }
  });

  test('answers for each of the days asked about', () => {
    assert.equal(say(reckon(KAZAKHSTAN, '2009-10')), 'PENDING|OVERDUE 0-9');
    assert.equal(say(reckon(KAZAKHSTAN, '2010')), 'POSTPONED|OVERDUE 0-128');
    assert.equal(say(reckon(KAZAKHSTAN, '2011')), 'POSTPONED 0-0');
    assert.equal(reckon(KAZAKHSTAN, '2000/..').possible.length, 5);
  });

  test('finds what lies within the span of a partial date, and not only at its ends', () => {
    const vague = {
      ...KAZAKHSTAN,
      postponements: [{ on: days('2010/2020'), period: 'P3Y' }],
      met: days('2025'),
    };
    assert.ok(reckon(vague, '2015-05-05').possible.includes('POSTPONED'));
    assert.ok(reckon({ act: days('2000/2010') }, '2005-05-05').possible.includes('PENDING'));
  });

  test('lets a postponement run no longer than the rule allows, and as little where no length is stated', () => {
    const longer = { ...KAZAKHSTAN, postponements: [{ on: days('2010-02-01'), period: 'P9Y' }] };
    assert.deepEqual(reckon(longer, '2012').postponedUntil, days('2013-02-01'));
    const unstated = { ...KAZAKHSTAN, postponements: [{ on: days('2010-02-01') }] };
    const { postponedUntil, possible } = reckon(unstated, '2011-05-05');
    assert.deepEqual(postponedUntil, { earliest: '2010-02-01', latest: '2013-02-01' });
    assert.deepEqual(possible, ['POSTPONED', 'OVERDUE']);
  });

  test('extends a postponement from its end, by two years at most', () => {
    const extended = {
      ...KAZAKHSTAN,
      extensions: [{ on: days('2013-01-15'), period: 'P5Y' }],
      met: days('2016'),
    };
    assert.deepEqual(reckon(extended, '2012').postponedUntil, days('2015-02-01/2015-02-28'));
    assert.equal(reckon(extended, '2014-12-31').status, 'POSTPONED');
    assert.equal(say(reckon(extended, '2015-03-01')), 'OVERDUE 1-28');
  });

  test('calls nobody overdue of whom nothing is known, and says so of the days before it was found unmet', () => {
    const silent = { act: days('2010-07-07') };
    assert.equal(say(reckon(silent, '2011-07-07')), 'PENDING 0-0');
    assert.equal(say(reckon(silent, '2011-07-08')), 'OVERDUE|MET|MET_LATE 0-1');
    const found = { ...silent, unmet: days('2016') };
    assert.equal(say(reckon(found, '2015-12-31')), 'OVERDUE 1638-1638');
    assert.equal(say(reckon(found, '2017-01-01')), 'OVERDUE|MET_LATE 1640-2005');
    const later = { ...found, met: days('2016/2020') };
    assert.equal(reckon(later, '2015-12-31').status, 'OVERDUE');
    assert.deepEqual(reckon(later, '2018-01-01').possible, ['OVERDUE', 'MET_LATE']);
    assert.equal(say(reckon(later, '2021-01-01')), 'MET_LATE 1640-3465');
  });

  test('takes a record that contradicts itself both ways', () => {
    const contradicted = { act: days('2010-07-07'), met: days('2011-01-01'), unmet: days('2016-01-01') };
    assert.deepEqual(reckon(contradicted, '2014-01-01').possible, ['OVERDUE', 'MET']);
  });

  test('leaves open what has too many partial dates to try', () => {
    const vague = Array.from({ length: 12 }, () => ({ on: days('2010/2020') }));
    assert.equal(reckon({ act: days('2008'), postponements: vague }, '2015').status, 'UNKNOWN');
  });
});
