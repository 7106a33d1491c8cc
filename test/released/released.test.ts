import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { releasedSuite } from './released.suite.js';
import { SQLITE } from './released-layouts.js';

releasedSuite({
  name: 'SQLite',
  open: async (folder) => {
    const { file, remove } = await temporaryFile();
    writeFileSync(file, gunzipSync(readFileSync(join(folder, SQLITE))));
    const store = await openSqliteStore({ file, ontology });
    return { store, close: () => store.close().then(remove) };
  },
});
