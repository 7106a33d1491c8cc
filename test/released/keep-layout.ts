import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip, gzipSync } from 'node:zlib';

import neo4j from 'neo4j-driver';

import { writeBackup } from '../../src/backup/write-backup.js';
import { writeWholeFile } from '../../src/commands/write-whole-file.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { startNeo4j } from '../neo4j/start-neo4j.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { copyNeo4j } from './neo4j-copy.js';
import { BACKUP, NEO4J, RELEASED, SQLITE } from './released-layouts.js';
import { tellHistory } from './tell-history.js';

// Keeps databases as this Habeas makes them, for every later one to be tried on.
const [name = ''] = process.argv.slice(2);
const folder = join(RELEASED, name);
if (!/^[\w.-]+$/u.test(name) || existsSync(folder))
  throw new Error(`Name what is kept, by the layout or the version: ${name || 'no name'} is taken or none.`);
await mkdir(folder);

const { file, remove } = await temporaryFile();
const sqlite = await openSqliteStore({ file, ontology });
await sqlite.prepare();
await tellHistory(sqlite);
const backup = writeBackup(sqlite.versions(), { made: new Date().toISOString(), store: 'sqlite' });
await writeWholeFile(join(folder, BACKUP), backup, { name: BACKUP, through: createGzip({ level: 9 }) });
await sqlite.close();
await writeFile(join(folder, SQLITE), gzipSync(await readFile(file), { level: 9 }));
await remove();

const server = await startNeo4j();
const driver = neo4j.driver(server.uri);
const store = await openNeo4jStore({ uri: server.uri, ontology });
await store.prepare();
await tellHistory(store);
await writeFile(join(folder, NEO4J), Readable.from(copyNeo4j(driver)).pipe(createGzip({ level: 9 })));
await store.close();
await driver.close();
await server.stop();
