import { join } from 'node:path';

import { findProjectRoot } from './find-project-root.js';
import { startNeo4j } from './start-neo4j.js';

console.log(
  'Starting Neo4j: the first time it copies its jars from Maven Central, after that it takes some 15 seconds.',
);
const server = await startNeo4j({
  version: process.env.NEO4J_VERSION,
  port: Number(process.env.NEO4J_PORT ?? 7687),
  directory: join(findProjectRoot(), '.neo4j', 'data'),
  log: console.error,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
console.log(
  `Neo4j ${server.version} answers at ${server.uri}, without a password; its graph is kept in .neo4j/data.`,
);
console.log(
  `In another terminal, with any password: NEO4J_URI=${server.uri} NEO4J_PASSWORD=unchecked npm start`,
);
console.log('Ctrl-C stops it.');
