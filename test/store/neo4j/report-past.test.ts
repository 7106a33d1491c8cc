import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import neo4j from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { keepPast, OVERLAPS } from '../overlapping-past.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

let server: TestNeo4j;

before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

test('past versions that overlap what followed them are reported, of nodes and of relationships', async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  assert.deepEqual((await store.report()).problems, []);

  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''));
  await driver.executeQuery('MATCH (p:PastPerson) SET p.knownUntil = p.knownUntil + 1');
  await driver.executeQuery('MATCH ()-[p:PAST_HELD]->() SET p.knownUntil = p.knownUntil + 1');
  await driver.close();

  assert.deepEqual((await store.report()).problems, OVERLAPS);
  await store.close();
});
