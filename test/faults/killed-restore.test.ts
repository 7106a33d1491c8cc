import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { killedRestoreSuite } from './killed-restore.suite.js';

killedRestoreSuite({
  name: 'SQLite',
  open: async () => {
    const folder = new ExtractFolder();
    const store = await openSqliteStore({ file: join(folder.path, 'graph.sqlite'), ontology });
    return {
      store,
      environment: { HABEAS_DIRECTORY: folder.path },
      close: async () => {
        await store.close();
        folder.remove();
      },
    };
  },
});
