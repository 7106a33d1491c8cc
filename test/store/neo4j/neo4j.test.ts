import { after, before } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { testContract } from '../contract/contract.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

let server: TestNeo4j;

before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

testContract({
  name: 'Neo4j',
  open: async () => {
    await server.empty();
    return openNeo4jStore({ ...server, ontology: REGISTERED_ONTOLOGY });
  },
});
