import { after, before } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { type TestNeo4j, useNeo4j } from '../store/neo4j/use-neo4j.js';
import { registerLoading } from './loading.suite.js';

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

registerLoading({
  name: 'Neo4j',
  kills: Number(process.env.LOADING_KILLS ?? 2),
  open: async () => {
    await server.empty();
    const { uri, user, password } = server;
    const address = { uri, ...(user !== undefined && { user }), ...(password !== undefined && { password }) };
    const store = await openNeo4jStore({ ...address, ontology });
    await store.prepare();
    return { store, address, close: () => store.close() };
  },
});
