import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import neo4j from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { startNeo4j } from '../neo4j/start-neo4j.js';
import { pasteNeo4j } from './neo4j-copy.js';
import { releasedSuite } from './released.suite.js';
import { NEO4J } from './released-layouts.js';

releasedSuite({
  name: 'Neo4j',
  open: async (folder) => {
    // Its own, since today's indexes must not be there.
    const server = await startNeo4j();
    const { uri } = server;
    const driver = neo4j.driver(uri);
    await pasteNeo4j(driver, gunzipSync(readFileSync(join(folder, NEO4J))).toString());
    await driver.close();
    const store = await openNeo4jStore({ uri, ontology });
    return { store, close: () => store.close().then(() => server.stop()) };
  },
});
