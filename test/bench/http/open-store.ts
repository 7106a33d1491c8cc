import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';

/** The store that the environment names, as for the service. */
export function openStore(): Promise<GraphStore> {
  const { NEO4J_URI: uri, HABEAS_DIRECTORY: folder = '' } = process.env;
  return uri === undefined
    ? openSqliteStore({ file: `${folder}/graph.sqlite`, ontology })
    : openNeo4jStore({ uri, ontology });
}
