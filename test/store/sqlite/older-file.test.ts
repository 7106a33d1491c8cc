import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { presentTables } from '../../../src/store/sqlite/schema-tables.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { change, node } from '../../fixtures/graph-records.js';
import { find, idsOf, scan } from '../../fixtures/plans.js';
import { nodeIds } from '../../fixtures/read-answers.js';
import { temporaryFile } from './temporary-file.js';

const RECORDED = '2024-05-01T10:00:00.250Z';

test('a file from before past versions were kept gets what it needs, and dates its claims by their recording', async () => {
  const { file, remove } = await temporaryFile();
  const old = await openSqliteStore({ file, ontology });
  await old.prepare();
  const ada = node('person:ada', { name: 'Ada' });
  const claim = node('claim:1', {
    statement: 'So.',
    subject: ada.id,
    predicate: 'name',
    recordedAt: RECORDED,
  });
  await old.transact((transaction) => transaction.apply(change({ putNodes: [ada, claim] })));
  await old.close();
  await takeVersionsAway(file);

  const store = await openSqliteStore({ file, ontology });
  assert.ok((await store.report()).problems.length > 0);
  await store.prepare();
  assert.deepEqual((await store.report()).problems, []);
  const knownAt = Date.parse(RECORDED);
  assert.deepEqual(nodeIds(await store.run({ ...scan('Claim'), knownAt: knownAt - 1 })), []);
  assert.deepEqual(nodeIds(await store.run({ ...scan('Claim'), knownAt })), [claim.id]);
  const all = {
    step: 'changes',
    clearance: 0,
    since: 0,
    size: 5,
    counted: false,
  } as const;
  assert.deepEqual(await store.run(all), {
    changes: [{ at: knownAt, claim: claim.id, source: claim.id, about: ada.id, change: 'ADDED' }],
    total: 1,
  });
  await store.transact((transaction) => transaction.apply(change({ removeNodes: [ada] })));
  assert.deepEqual(await store.run({ ...find([ada.id], idsOf('Person')), knownAt }), [
    { id: ada.id, ' kind': 'Person' },
  ]);
  await store.close();
  await remove();
});

/** Leaves the file as one was before. */
async function takeVersionsAway(file: string): Promise<void> {
  const connection = openSqlite('libsql', file);
  for (const { name } of presentTables(ontology)) {
    await connection.exec(`DROP TRIGGER "${name}_past_keep"; DROP TRIGGER "${name}_past_hide"`);
    await connection.exec(`DROP TABLE "past_${name}"; DROP INDEX IF EXISTS "${name}_knownFrom"`);
    await connection.exec(`ALTER TABLE "${name}" DROP COLUMN "knownFrom"`);
  }
  await connection.exec('DROP TABLE "KnownClock"');
  connection.close();
}
