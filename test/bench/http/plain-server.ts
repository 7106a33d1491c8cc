import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import type { GraphContext } from '../../../src/graphql/context.js';
import { SCHEMA } from '../../graphql/ask.js';
import { openStore } from './open-store.js';

// The same schema and store under Apollo Server as its documentation starts it: what the service is compared with.
const store = await openStore();
const server = new ApolloServer<GraphContext>({ schema: SCHEMA });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ store, clearance: 0, signal: new AbortController().signal }),
});
console.log(`Habeas is at ${new URL(url).origin}`);
