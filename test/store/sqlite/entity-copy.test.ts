import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { SMALL_GRAPH } from '../../fixtures/small-graph.js';
import { openSmallGraph } from '../contract/over-small-graph.js';
import { temporaryFile } from './temporary-file.js';

test('the copy of what entities share has each entity once, as it is, and none that was removed', async () => {
  const { file, remove } = await temporaryFile();
  const store = await openSmallGraph(() => openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY }));
  const removeNodes = [{ id: 'person:cem', kind: 'Person' }];
  const putNodes = [node('person:ada', { name: 'Ada Renamed', aliases: ['A'] }, { clearance: 2 })];
  await store.transact((transaction) => transaction.apply(change({ removeNodes, putNodes })));
  await store.close();
  const database = openSqlite('libsql', file);
  const rows = await database.all('SELECT id, kind, name, clearance FROM "Entity" ORDER BY id', []);
  database.close();
  const expected = SMALL_GRAPH.nodes
    .filter(({ kind, id }) => REGISTERED_ONTOLOGY.kind(kind).entity && id !== 'person:cem')
    .map(({ id, kind, values, clearance }) =>
      id === 'person:ada'
        ? { id, kind, name: 'Ada Renamed', clearance: 2 }
        : { id, kind, name: values['name'], clearance },
    )
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  assert.deepEqual(rows, expected);
  await remove();
});
