import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { useNeo4j } from '../store/neo4j/use-neo4j.js';
import { viewersSuite } from './viewers.suite.js';

viewersSuite('Neo4j', async () => {
  const server = await useNeo4j();
  const store = await openNeo4jStore({ ...server, ontology: REGISTERED_ONTOLOGY });
  return { store, remove: () => server.stop() };
});
