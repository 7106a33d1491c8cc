import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { keepPast, OVERLAPS } from '../overlapping-past.js';
import { temporaryFile } from './temporary-file.js';

test('past versions that overlap what followed them are reported, of nodes and of relationships', async () => {
  const { file, remove } = await temporaryFile();
  const whole = await openSqliteStore({ file, ontology });
  await keepPast(whole);
  assert.deepEqual((await whole.report()).problems, []);
  await whole.close();

  const connection = openSqlite('libsql', file);
  for (const table of ['past_Person', 'past_HELD'])
    await connection.exec(`UPDATE "${table}" SET "knownUntil" = "knownUntil" + 1`);
  connection.close();

  const overlapping = await openSqliteStore({ file, ontology });
  assert.deepEqual((await overlapping.report()).problems, OVERLAPS);
  await overlapping.close();
  await remove();
});
