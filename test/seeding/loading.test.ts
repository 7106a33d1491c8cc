import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { ExtractFolder } from './extract-folder.js';
import { registerLoading } from './loading.suite.js';

registerLoading({
  name: 'SQLite',
  kills: Number(process.env.LOADING_KILLS ?? 5),
  open: async () => {
    const folder = new ExtractFolder();
    const file = join(folder.path, 'graph.sqlite');
    const store = await openSqliteStore({ file, ontology });
    await store.prepare();
    const close = async (): Promise<void> => {
      await store.close();
      folder.remove();
    };
    return { store, address: { file }, close };
  },
});
