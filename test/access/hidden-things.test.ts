import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { hiddenThingsSuite } from './hidden-things.suite.js';

const questions = Number(process.env['HIDDEN_QUESTIONS'] ?? 200);

hiddenThingsSuite('SQLite', questions, async () => {
  const [whole, left] = [await temporaryFile(), await temporaryFile()];
  return {
    whole: await openSqliteStore({ file: whole.file, ontology }),
    left: await openSqliteStore({ file: left.file, ontology }),
    remove: async () => {
      await Promise.all([whole.remove(), left.remove()]);
    },
  };
});
