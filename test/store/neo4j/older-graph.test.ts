import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';

import neo4j, { type Driver } from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { RawSearch } from '../../../src/plan/search-plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { keepPast } from '../overlapping-past.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

let server: TestNeo4j;
let driver: Driver;
before(async () => {
  server = await useNeo4j();
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''));
});
beforeEach(() => server.empty());
after(async () => {
  await driver.close();
  await server.stop();
});

/** As an older service leaves a graph that it has restored. */
const OLDER = [
  'DROP INDEX PastEntity_words_fulltext',
  'DROP INDEX PastClaim_words_fulltext',
  'MATCH (p:PastNode) SET p.searchNames = null, p.searchMarks = null',
];

test('a graph from before former versions were found by words has these added at the next start', async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  for (const text of OLDER) await driver.executeQuery(text);
  assert.match((await store.report()).problems.join(), /PastEntity_words_fulltext is missing: habeas serve/u);
  await store.prepare();
  assert.deepEqual(await namesFound(store, 'bela'), ['bela']);
  assert.deepEqual((await store.report({ deep: true })).problems, []);
  await store.close();
});

/** Of entities as they were known at a time. */
async function namesFound(store: GraphStore, word: string): Promise<readonly string[] | undefined> {
  const ask = { among: 'names', terms: [[{ word, starts: false }]], all: true, size: 9 } as const;
  const knownAt = Date.parse('2024-01-01T12:00:00Z');
  const plan = { step: 'search', clearance: 0, knownAt, kinds: [], asks: [ask] } as const;
  const found = (await store.run(plan)) as RawSearch;
  return found[0]?.rows.map(({ names }) => names);
}

const WORD_INDEXES = `SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE NOT 'SearchWord' IN labelsOrTypes
RETURN collect(name) AS names`;
const wordIndexes = async (): Promise<readonly string[]> => {
  const { records } = await driver.executeQuery(WORD_INDEXES);
  return (records[0]?.get('names') as string[]).sort();
};
const TODAY = ['Claim', 'Entity', 'PastClaim', 'PastEntity'].map((label) => `${label}_words_fulltext`);

test('words that could not all be made anew are made anew at the next start', async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  for (const name of TODAY) await driver.executeQuery(`DROP INDEX ${name}`);
  // Behind all that are made anew first.
  await driver.executeQuery("CREATE (:Node:Person {id: 'zzz:of-no-kind'})");
  await assert.rejects(store.prepare());
  assert.deepEqual(await wordIndexes(), []);
  await driver.executeQuery("MATCH (n:Node {id: 'zzz:of-no-kind'}) DELETE n");
  await store.prepare();
  assert.deepEqual(await wordIndexes(), TODAY);
  assert.deepEqual((await store.report({ deep: true })).problems, []);
  await store.close();
});

test("the former layout's indexes over words are dropped, and its services kept out", async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX Entity_search_fulltext FOR (n:Entity) ON EACH [n.searchNames, n.searchMarks]',
  );
  await store.prepare();
  assert.deepEqual(await wordIndexes(), TODAY);
  const former = await openNeo4jStore({ ...server, ontology, migrations: [] });
  await assert.rejects(former.prepare(), { code: 'STORE_NEWER' });
  assert.deepEqual(await wordIndexes(), TODAY);
  for (const one of [store, former]) await one.close();
});

const AT_ONCE = `SHOW FULLTEXT INDEXES YIELD name, options WHERE NOT options.indexConfig['fulltext.eventually_consistent']
RETURN collect(name) AS names`;
const followAtOnce = async (): Promise<readonly string[]> => {
  const { records } = await driver.executeQuery(AT_ONCE);
  return (records[0]?.get('names') as string[]).sort();
};

test('indexes over words that hold a commit up are made anew at the next start', async () => {
  const store = await openNeo4jStore({ ...server, ontology });
  await keepPast(store);
  const former = ['PastEntity_words_fulltext', 'SearchWord_keys_fulltext'];
  for (const text of [
    ...former.map((name) => `DROP INDEX ${name}`),
    'CREATE FULLTEXT INDEX PastEntity_words_fulltext FOR (n:PastEntity) ON EACH [n.searchNames, n.searchMarks, n.searchPlace]',
    'CREATE FULLTEXT INDEX SearchWord_keys_fulltext FOR (n:SearchWord) ON EACH [n.keys]',
  ])
    await driver.executeQuery(text);
  assert.deepEqual(await followAtOnce(), former);
  await store.prepare();
  assert.deepEqual(await followAtOnce(), []);
  assert.deepEqual(await namesFound(store, 'bela'), ['bela']);
  assert.deepEqual((await store.report({ deep: true })).problems, []);
  await store.close();
});
