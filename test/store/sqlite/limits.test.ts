import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { HabeasError } from '../../../src/errors/habeas-error.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { Filter } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { and, by, cursors, hasId, not, or, related, scan, where } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { openSmallGraph } from '../contract/over-small-graph.js';
import { type TemporaryFile, temporaryFile } from './temporary-file.js';

const NORTH = hasId('facility:north');
const NEVER = where('Facility', 'name', 'contains', 'no such name');
const times = <Item>(count: number, item: Item): readonly Item[] => Array.from({ length: count }, () => item);

describe("SQLite: questions at the engine's limits", () => {
  let place: TemporaryFile;
  let store: GraphStore;
  before(async () => {
    place = await temporaryFile();
    store = await openSmallGraph(() => openSqliteStore({ file: place.file, ontology: REGISTERED_ONTOLOGY }));
  });
  after(async () => {
    await store.close();
    await place.remove();
  });
  const facilities = async (filter: Filter): Promise<readonly unknown[]> =>
    nodeIds(await store.run(scan('Facility', { where: filter })));

  test('two thousand alternatives', async () => {
    assert.deepEqual(await facilities(or(...times(2_000, NEVER), NORTH)), ['facility:north']);
    assert.deepEqual(await facilities(and(...times(2_000, not(NEVER)), NORTH)), ['facility:north']);
  });

  test('groups within groups within negations', async () => {
    let filter: Filter = NORTH;
    for (let level = 0; level < 9; level += 1) filter = not(and(not(or(NEVER, filter)), not(NEVER)));
    assert.deepEqual(await facilities(filter), ['facility:north']);
  });

  test('groups and quantifiers, turn by turn', async () => {
    let filter: Filter = NORTH;
    for (let level = 0; level < 9; level += 1) {
      const incident = not(
        and(not(related('Incident', 'facilities', 'some', filter)), not(hasId('incident:none'))),
      );
      filter = or(NEVER, and(not(NEVER), not(related('Facility', 'incidents', 'none', incident))));
    }
    assert.deepEqual(await facilities(filter), ['facility:north']);
  });

  test('a chain of thirty steps', async () => {
    let filter: Filter = NORTH;
    for (let level = 0; level < 15; level += 1) {
      filter = related('Facility', 'incidents', 'some', related('Incident', 'facilities', 'some', filter));
    }
    assert.deepEqual(await facilities(filter), ['facility:north']);
  });

  test('a page after a row of forty keys', async () => {
    const order = times(39, by('Facility', 'name'));
    const after = [...times(39, 'old kuari camp'), 'facility:quarry'];
    const answer = await store.run(scan('Facility', { order, page: { beyond: after } }));
    assert.deepEqual(nodeIds(answer), ['facility:south']);
    assert.ok(await store.run(scan('Facility', { order, page: { beyond: after }, parts: [cursors] })));
  });

  test('beyond them a question is said to be too costly, and the store goes on', async () => {
    await assert.rejects(
      facilities(or(...times(40_000, NEVER))),
      (error) => error instanceof HabeasError && error.code === 'QUERY_TOO_COSTLY',
    );
    assert.deepEqual(await facilities(NORTH), ['facility:north']);
  });
});
