import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { SqliteMigration } from '../../../src/store/sqlite/migrations.js';
import { openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { scan } from '../../fixtures/plans.js';
import { migrationsSuite } from '../migrations.suite.js';
import { type TemporaryFile, temporaryFile } from './temporary-file.js';

let place: TemporaryFile | undefined;
const empty = async (): Promise<void> => {
  await place?.remove();
  place = await temporaryFile();
};
after(() => place?.remove());

migrationsSuite<Parameters<SqliteMigration['run']>[0]>({
  name: 'SQLite',
  empty,
  open: (migrations) => openSqliteStore({ file: place?.file ?? '', ontology, migrations }),
  record: async (writer, number) => {
    const text = `CREATE TABLE IF NOT EXISTS "Ran" ("number" INTEGER); INSERT INTO "Ran" VALUES (${String(number)})`;
    await writer.ask({ ask: 'exec', text });
  },
  recorded: async () => {
    const connection = openSqlite('libsql', place?.file ?? '');
    const rows = await connection.all(`SELECT name FROM sqlite_schema WHERE name = 'Ran'`, []);
    const ran =
      rows.length === 0 ? [] : await connection.all('SELECT "number" FROM "Ran" ORDER BY rowid', []);
    connection.close();
    return ran.map(({ number }) => number as number);
  },
});

test('a statement for a layout that has just gone is refused as that, and not as one that is wrong', async () => {
  await empty();
  const file = place?.file ?? '';
  const store = await openSqliteStore({ file, ontology });
  const newer = openSqlite('libsql', file);
  try {
    await store.prepare();
    await store.run(scan('Person'));
    await newer.exec(
      'BEGIN; UPDATE "SchemaNumber" SET "number" = 2, "oldest" = 2; DROP TABLE "Person"; COMMIT',
    );
    await assert.rejects(store.run(scan('Person')), { code: 'STORE_NEWER' });
  } finally {
    newer.close();
    await store.close();
  }
});
