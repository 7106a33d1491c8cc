import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import neo4j from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { keepPast } from '../overlapping-past.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

const BETWEEN = 'SET q = properties(p), q.knownFrom = p.knownFrom + 5, q.knownUntil = p.knownUntil - 5';
/** What is done to the graph, and what a deep report says of it. */
const DAMAGES: readonly (readonly [string, RegExp])[] = [
  [`MATCH (n:Person {id: 'person:ada'}) SET n.searchNames = 'eve'`, /^The search index is not what/mu],
  [`MATCH (n:PastPerson) SET n.searchNames = 'eve'`, /^The search index is not what/mu],
  [
    `MATCH (p:PastPerson) CREATE (q:PastNode:PastPerson:PastEntity) ${BETWEEN}`,
    /versions of Person overlap/mu,
  ],
  [`MATCH (a)-[p:PAST_HELD]->(b) CREATE (a)-[q:PAST_HELD]->(b) ${BETWEEN}`, /versions of HELD overlap/mu],
];

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

for (const [damage, problem] of DAMAGES) {
  test(`a deep report finds what another does not: ${damage}`, async () => {
    await server.empty();
    const store = await openNeo4jStore({ ...server, ontology });
    await keepPast(store);
    assert.deepEqual((await store.report({ deep: true })).problems, []);
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''));
    await driver.executeQuery(damage);
    await driver.close();
    assert.deepEqual((await store.report()).problems, []);
    assert.match((await store.report({ deep: true })).problems.join('\n'), problem);
    await store.close();
  });
}
