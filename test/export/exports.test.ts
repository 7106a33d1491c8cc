import { after } from 'node:test';

import { FORMATS } from '../../src/export/formats.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { testExports } from './exports.suite.js';

const removals: (() => Promise<void>)[] = [];
after(() => Promise.all(removals.map((remove) => remove())));

testExports(
  {
    name: 'SQLite',
    open: async () => {
      const { file, remove } = await temporaryFile();
      removals.push(remove);
      return openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
    },
  },
  FORMATS.map(({ name }) => name),
);
