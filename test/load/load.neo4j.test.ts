import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { useNeo4j } from '../store/neo4j/use-neo4j.js';
import { loadSuite } from './load.suite.js';

loadSuite('Neo4j', async () => {
  const server = await useNeo4j();
  const { uri, user = 'neo4j', password = '' } = server;
  const address = { uri, user, password };
  const store = await openNeo4jStore({ ...address, ontology });
  await store.prepare();
  await store.close();
  return {
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password || 'unchecked' },
    address,
    close: () => server.stop(),
  };
});
