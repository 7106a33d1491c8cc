import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { loadSuite } from './load.suite.js';

loadSuite('SQLite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'habeas-load-'));
  const address = { file: join(directory, 'graph.sqlite') };
  const store = await openSqliteStore({ ...address, ontology });
  await store.prepare();
  await store.close();
  return {
    environment: { HABEAS_DIRECTORY: directory },
    address,
    close: () => rm(directory, { recursive: true, force: true }),
  };
});
