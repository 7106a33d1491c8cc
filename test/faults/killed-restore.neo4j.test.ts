import { after, before } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { type TestNeo4j, useNeo4j } from '../store/neo4j/use-neo4j.js';
import { killedRestoreSuite } from './killed-restore.suite.js';

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

killedRestoreSuite({
  name: 'Neo4j',
  open: async () => {
    await server.empty();
    const store = await openNeo4jStore({ ...server, ontology });
    const environment = {
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: server.password || 'unchecked',
    };
    return { store, environment, close: () => store.close() };
  },
});
