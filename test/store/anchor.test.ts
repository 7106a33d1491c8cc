import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Filter } from '../../src/plan/plan.js';
import { dependsOnCounts, findAnchors, readsAll } from '../../src/store/anchor.js';
import { and, by, hasId, list, related, scan, total, where } from '../fixtures/plans.js';

const COUNTS = new Map([
  ['Facility', 100],
  ['Incident', 1000],
  ['Place', 10],
]);
const IN_FEW = related('Incident', 'facilities', 'some', where('Facility', 'name', 'contains', 'yard'));
const BY_CODE = related('Incident', 'facilities', 'some', where('Facility', 'status', 'oneOf', 'OPEN'));
const NAMED = related('Incident', 'facilities', 'some', where('Facility', 'name', 'startsWith', 'north'));

const anchorsOf = (filter: Filter, kind = 'Incident', counts = COUNTS, all = true): readonly Filter[] =>
  findAnchors(filter, { kinds: [kind], counts, all }).anchors;

describe('where a search starts', () => {
  test('at neighbours that an index picks out, whatever the counts', () => {
    const filter = and(IN_FEW, NAMED);
    const { anchors, others, unindexed } = findAnchors(filter, {
      kinds: ['Incident'],
      counts: new Map(),
      all: true,
    });
    assert.deepEqual(anchors, [NAMED]);
    assert.deepEqual(others, [IN_FEW]);
    assert.equal(unindexed, false);
  });

  test('at the neighbours where they are fewer', () => {
    assert.deepEqual(anchorsOf(IN_FEW), [IN_FEW]);
  });

  test('at the nodes where they are fewer', () => {
    const filter = related('Facility', 'incidents', 'some', where('Incident', 'name', 'contains', 'fire'));
    assert.deepEqual(anchorsOf(filter, 'Facility'), []);
  });

  test('at the fewest, counted at the end of a chain of conditions', () => {
    const chain = related(
      'Incident',
      'facilities',
      'some',
      related('Facility', 'location', 'some', where('Place', 'name', 'contains', 'lake')),
    );
    assert.deepEqual(anchorsOf(and(IN_FEW, chain)), [chain]);
  });

  test('at the nodes where nothing was counted', () => {
    assert.deepEqual(anchorsOf(IN_FEW, 'Incident', new Map()), []);
    assert.deepEqual(anchorsOf(IN_FEW, 'Incident', new Map([['Incident', 1000]])), []);
  });

  test('at the nodes where a page in order is soon full of those with a common code', () => {
    assert.deepEqual(anchorsOf(BY_CODE, 'Incident', COUNTS, false), []);
    assert.deepEqual(anchorsOf(BY_CODE, 'Incident', COUNTS, true), [BY_CODE]);
  });

  test('never at neighbours that all or none must be', () => {
    for (const quantifier of ['every', 'none'] as const)
      assert.deepEqual(anchorsOf(related('Incident', 'facilities', quantifier, hasId('facility:a'))), []);
  });
});

test('counts are asked for only where no index picks out the neighbours', () => {
  const depends = (filter: Filter): boolean => dependsOnCounts(scan('Incident', { where: filter }));
  assert.equal(depends(IN_FEW), true);
  assert.equal(depends(and(IN_FEW, NAMED)), false);
  assert.equal(depends(where('Incident', 'name', 'contains', 'fire')), false);
});

test('a list that is counted, or in an order that no index has, is read whole', () => {
  assert.equal(readsAll(list({ order: [by('Incident', 'date')] })), false);
  assert.equal(readsAll(list({ parts: [total] })), true);
  const traversal = related('Incident', 'facilities', 'some');
  assert.ok(traversal.filter === 'related');
  assert.equal(
    readsAll(list({ order: [{ by: 'count', traversal: traversal.traversal, direction: 'DESC' }] })),
    true,
  );
});
