// Asks a store something and forgets to close it: node idle-process.js FILE
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { scan } from '../../fixtures/plans.js';

const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
await store.prepare();
await store.run(scan('Person'));
