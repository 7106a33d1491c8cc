import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import neo4j from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { RawSearch } from '../../../src/plan/search-plan.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { keepPast } from '../overlapping-past.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

/** As an older service leaves a graph that it has restored. */
const OLDER = [
  'DROP INDEX PastEntity_search_fulltext',
  'DROP INDEX PastClaim_search_fulltext',
  'MATCH (p:PastNode) SET p.searchNames = null, p.searchMarks = null',
];

test('a graph from before former versions were found by words has these added at the next start', async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''));
  for (const text of OLDER) await driver.executeQuery(text);
  await driver.close();
  assert.match(
    (await store.report()).problems.join(),
    /PastEntity_search_fulltext is missing: habeas serve/u,
  );
  await store.prepare();
  const ask = { among: 'names', terms: [[{ word: 'bela', starts: false }]], all: true, size: 9 } as const;
  const knownAt = Date.parse('2024-01-01T12:00:00Z');
  const found = (await store.run({
    step: 'search',
    clearance: 0,
    knownAt,
    kinds: [],
    asks: [ask],
  })) as RawSearch;
  assert.deepEqual(
    found[0]?.rows.map(({ names }) => names),
    ['bela'],
  );
  assert.deepEqual((await store.report({ deep: true })).problems, []);
  await store.close();
});
