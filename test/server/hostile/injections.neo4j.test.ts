import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { seedMissing } from '../../../src/seeding/seed-missing.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { useNeo4j } from '../../store/neo4j/use-neo4j.js';
import { SEED_DIRECTORY, startService } from '../start-service.js';
import { testInjections } from './injections.suite.js';

testInjections('Neo4j', async () => {
  const neo4j = await useNeo4j();
  const store = await openNeo4jStore({ ...neo4j, ontology: REGISTERED_ONTOLOGY });
  await store.prepare();
  await seedMissing(store, SEED_DIRECTORY, { ontology: REGISTERED_ONTOLOGY });
  const service = await startService({ store, environment: { RATE_POINTS: '0' } });
  const stop = async (): Promise<void> => {
    await service.stop();
    await store.close();
    await neo4j.stop();
  };
  return { ...service, stop };
});
