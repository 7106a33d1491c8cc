import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { seed, SEEDED_AT } from '../graphql/seeded-graph.js';
import type { StoreAddress } from './store-for-loading.js';

// A process that loads these extracts, or else the seed: with others at the same time, or to be killed.
const address = JSON.parse(process.argv[2] ?? '') as StoreAddress;
const files = process.argv.slice(3);
const store =
  'file' in address
    ? await openSqliteStore({ ...address, ontology })
    : await openNeo4jStore({ ...address, ontology });
await store.prepare();
console.log('prepared');
await (files.length === 0 ? seed(store) : loadExtracts(store, files, { ontology, now: () => SEEDED_AT }));
await store.close();
