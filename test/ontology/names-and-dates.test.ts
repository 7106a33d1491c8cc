import assert from 'node:assert/strict';
import { test } from 'node:test';

import { foldName } from '../../src/ontology/fold-name.js';
import { readPartialDate } from '../../src/ontology/partial-date.js';

test('spellings of one name in two scripts and several transliterations fold alike', () => {
  for (const spellings of [
    ['Zarechny', 'Zarechnyi', 'Zarechnyy', 'ZARECHNYĬ', 'Заречный'],
    ['Schelokov', 'Shchelokov', 'Щелоков'],
    ['Galymjan Khasenov', 'Galymzhan Khassenov'],
    ['Kuramshin', 'Курамшин'],
  ]) {
    assert.deepEqual([...new Set(spellings.map(foldName))].length, 1, spellings.map(foldName).join(' / '));
  }
});

test('different names stay different', () => {
  assert.notEqual(foldName('Yakubova'), foldName('Yakupova'));
  assert.notEqual(foldName('Battalova'), foldName('Botalova'));
});

test('a partial date keeps its words and gives the days it may mean', () => {
  for (const [stated, earliest, latest] of [
    ['2011-06-24', '2011-06-24', '2011-06-24'],
    ['2011-06', '2011-06-01', '2011-06-30'],
    ['2008', '2008-01-01', '2008-12-31'],
    ['2010-02~', '2010-02-01', '2010-02-28'],
    ['2010/..', '2010-01-01', '9999-12-31'],
    ['../2012', '0000-01-01', '2012-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
  ] as const) {
    assert.deepEqual(readPartialDate(stated), { edtf: stated, earliest, latest });
  }
});

test('what is no EDTF date is none', () => {
  for (const stated of ['', 'yesterday', '2011-13', '2011-02-30', '24.06.2011', "2011'; DROP"]) {
    assert.equal(readPartialDate(stated), undefined, stated);
  }
});
