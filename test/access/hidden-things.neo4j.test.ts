import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { useNeo4j } from '../store/neo4j/use-neo4j.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { hiddenThingsSuite } from './hidden-things.suite.js';

const questions = Number(process.env['HIDDEN_QUESTIONS_NEO4J'] ?? 100);

// Both stores answer alike, so that what is left need not be in a second Neo4j.
hiddenThingsSuite('Neo4j', questions, async () => {
  const server = await useNeo4j();
  const { file, remove } = await temporaryFile();
  return {
    whole: await openNeo4jStore({ ...server, ontology, statementMilliseconds: 60_000 }),
    left: await openSqliteStore({ file, ontology }),
    remove: async () => {
      await server.stop();
      await remove();
    },
  };
});
