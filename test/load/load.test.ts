import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { loadSuite, temporaryDirectory } from './load.suite.js';

loadSuite('SQLite', async () => {
  const directory = await temporaryDirectory();
  const store = await openSqliteStore({ file: join(directory.path, 'graph.sqlite'), ontology });
  await store.prepare();
  return {
    name: 'SQLite',
    environment: { HABEAS_DIRECTORY: directory.path },
    store,
    close: async () => {
      await store.close();
      await directory.remove();
    },
  };
});
