import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import type { GraphContext } from '../../../src/graphql/context.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { SCHEMA } from '../../graphql/ask.js';

// The same schema and store under Apollo Server as its documentation starts it: what the service is compared with.
const { NEO4J_URI: uri, HABEAS_DIRECTORY: folder = '' } = process.env;
const ontology = REGISTERED_ONTOLOGY;
const store =
  uri === undefined
    ? await openSqliteStore({ file: `${folder}/graph.sqlite`, ontology })
    : await openNeo4jStore({ uri, ontology });
const server = new ApolloServer<GraphContext>({ schema: SCHEMA });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ store, clearance: 0, signal: new AbortController().signal }),
});
console.log(`Habeas is at ${new URL(url).origin}`);
