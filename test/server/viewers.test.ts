import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { viewersSuite } from './viewers.suite.js';

viewersSuite('SQLite', async () => {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
  return { store, remove };
});
