import { performance } from 'node:perf_hooks';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { ask } from '../graphql/ask.js';
import { openDriver } from './contestants/by-hand.js';
import { generateGraph } from './graph/generate-graph.js';
import { sizeOf } from './graph/graph-size.js';
import { loadGraph } from './load/load-graph.js';
import { openTemporaryNeo4j } from './load/open-stores.js';
import { findLandmarks } from './measure/find-landmarks.js';

// Where one statement begins to cost more than several: the figure behind the guard of src/store/neo4j/run-plan.ts.
const NODES = 10_000;
const ROUNDS = 7;
const GUARDS = [4, 12, 24, 1_000];
const BRANCH = `incidents(first: 5) { nodes { name participants(first: 5) { nodes {
  name ... on Person { posts(first: 3) { nodes { title organization { name } } } } } } } }`;

const median = (all: readonly number[]): number =>
  [...all].sort((one, other) => one - other)[all.length >> 1] ?? 0;

const opened = await openTemporaryNeo4j();
const driver = openDriver(opened.uri);
await loadGraph(opened.store, generateGraph({ nodes: NODES }));
const { ids } = await findLandmarks(opened.store, sizeOf(NODES));
console.log('places | milliseconds the first time and again, by how many places one statement may follow');
for (const branches of [1, 2, 4, 6, 9, 12]) {
  const aliased = Array.from({ length: branches }, (_, at) => `branch${String(at)}: ${BRANCH}`);
  const document = `query ($id: ID!) { facility(id: $id) { ${aliased.join('\n')} } }`;
  const figures: string[] = [];
  for (const mostWalks of GUARDS) {
    const store = await openNeo4jStore({
      uri: opened.uri,
      ontology: REGISTERED_ONTOLOGY,
      statementMilliseconds: 120_000,
      mostWalks,
    });
    const time = async (): Promise<number> => {
      const start = performance.now();
      await ask(store, { document, variables: { id: ids.facility } });
      return performance.now() - start;
    };
    const first: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
      first.push(await time());
      again.push(await time());
    }
    figures.push(`${String(mostWalks)}: ${median(first).toFixed(0)} ${median(again).toFixed(0)}`);
    await store.close();
  }
  console.log(`${String(4 * branches)} | ${figures.join(' | ')}`);
}
await driver.close();
await opened.close();
