import { after } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { loadableBindings } from '../../../src/store/sqlite/sqlite-driver.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { testContract } from '../contract/contract.js';
import { temporaryFile } from './temporary-file.js';

const removals: (() => Promise<void>)[] = [];
after(() => Promise.all(removals.map((remove) => remove())));

for (const binding of loadableBindings()) {
  testContract({
    name: `SQLite by ${binding}`,
    refusesMany: binding === 'node:sqlite' && Number(process.versions['sqlite']?.split('.')[1]) >= 54,
    open: async () => {
      const { file, remove } = await temporaryFile();
      removals.push(remove);
      return openSqliteStore({ file, binding, ontology: REGISTERED_ONTOLOGY });
    },
  });
}
