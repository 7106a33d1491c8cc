import { after, before } from 'node:test';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { type TestNeo4j, useNeo4j } from '../../store/neo4j/use-neo4j.js';
import { registerSearch } from './search.suite.js';

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

registerSearch({
  name: 'Neo4j',
  runs: 20,
  open: async () => {
    await server.empty();
    return openNeo4jStore({ ...server, ontology: REGISTERED_ONTOLOGY, statementMilliseconds: 120_000 });
  },
});
