import assert from 'node:assert/strict';
import { test } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { keepPast } from '../overlapping-past.js';
import { temporaryFile } from './temporary-file.js';

/** What is done to the file, and what a deep report says of it. */
const DAMAGES: readonly (readonly [string, RegExp])[] = [
  [`DELETE FROM "Person" WHERE "id" = 'person:ada'`, /^1 of HELD end at no node: habeas rebuild/mu],
  [`UPDATE "NodeCount" SET "count" = 7 WHERE "kind" = 'Person'`, /^The kept counts of Person are not/mu],
  [
    `UPDATE "Entity" SET "name" = 'X' WHERE "id" = 'person:ada'`,
    /^2 entities are not as in the table of all/mu,
  ],
  [
    `INSERT INTO "past_Person" ("id", "owner", "clearance", "knownFrom", "knownUntil") SELECT "id", "owner", 0, "knownFrom" + 5, "knownUntil" - 5 FROM "past_Person"`,
    /^1 past versions of Person overlap/mu,
  ],
  [
    `UPDATE "past_SearchText" SET "clearance" = 1 WHERE "node" = 'person:bela'`,
    /^The search index is not what/mu,
  ],
  ['DELETE FROM "past_SearchIndex"', /^The search index is not what/mu],
  [`UPDATE "SearchText" SET "text" = 'eve' WHERE "node" = 'person:ada'`, /^The search index is not what/mu],
  [
    `DELETE FROM "SearchIndex" WHERE rowid = (SELECT min("row") FROM "SearchText")`,
    /^The search index is not/mu,
  ],
];

for (const [damage, problem] of DAMAGES) {
  test(`a deep report finds what another does not: ${damage}`, async () => {
    const { file, remove } = await temporaryFile();
    const whole = await openSqliteStore({ file, ontology });
    await keepPast(whole);
    assert.deepEqual((await whole.report({ deep: true })).problems, []);
    await whole.close();

    const connection = openSqlite('libsql', file);
    await connection.exec(damage);
    connection.close();

    const store = await openSqliteStore({ file, ontology });
    assert.deepEqual((await store.report()).problems, []);
    assert.match((await store.report({ deep: true })).problems.join('\n'), problem);
    await store.close();
    await remove();
  });
}
