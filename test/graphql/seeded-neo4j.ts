import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { startNeo4j } from '../neo4j/start-neo4j.js';
import { seed, type SeededGraph } from './seeded-graph.js';

/** The seeded facts in a Neo4j of its own, stopped when closed. */
export async function openSeededNeo4j(): Promise<SeededGraph> {
  const neo4j = await startNeo4j();
  // A statement's first planning takes seconds on a machine that runs other tests beside it.
  const store = await openNeo4jStore({
    uri: neo4j.uri,
    ontology: REGISTERED_ONTOLOGY,
    statementMilliseconds: 120_000,
  });
  await store.prepare();
  await seed(store);
  return {
    store,
    close: async () => {
      await store.close();
      await neo4j.stop();
    },
  };
}
