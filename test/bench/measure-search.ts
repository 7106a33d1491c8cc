import { performance } from 'node:perf_hooks';

import neo4j, { type Driver, int } from 'neo4j-driver';

import { foldText } from '../../src/ontology/fold-words.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { openDriver } from './contestants/by-hand.js';
import { generateGraph } from './graph/generate-graph.js';
import { loadGraph } from './load/load-graph.js';
import { openKept, openTemporaryNeo4j, openTemporarySqlite } from './load/open-stores.js';
import { readOptions } from './read-options.js';

// What a search by words takes, beside the raw driver's full-text statement, which ranks by Lucene's score and corrects nothing.
const ROUNDS = 21;
const TEXTS = [
  'riot',
  'prison',
  'ka',
  'Kartangora Velaneska',
  'Карвик',
  'Velanegroa',
  'riot strike',
  'hunger strike Noraneska',
  'riot nowhereatall',
];
const DOCUMENT = `query ($text: String!) { search(text: $text, first: 8) {
  totalCount cut facets { field values { key count } }
  edges { match node { __typename id ... on Entity { name } } highlights { field fragments { text marked } } } } }`;
const BY_HAND = `CYPHER 5 CALL db.index.fulltext.queryNodes('Entity_words_fulltext', $query, {limit: $limit}) YIELD node, score
WHERE node.clearance <= 0 RETURN node.id AS id, node.name AS name, score LIMIT 8`;

const { sizes, ...options } = readOptions(process.argv.slice(2));
const kept = await openKept(options);
for (const opened of kept) {
  const driver = opened.uri === undefined ? undefined : openDriver(opened.uri);
  for (const text of TEXTS) await report(opened.location, opened.store, text, driver);
  await driver?.close();
  await opened.close();
}
for (const nodes of kept.length === 0 ? sizes : []) {
  const sqlite = await openTemporarySqlite();
  await load('SQLite', sqlite.store, nodes);
  for (const text of TEXTS) await report('SQLite', sqlite.store, text);
  await sqlite.close();
  if (process.env['SQLITE_ONLY'] === '1') continue;
  const server = await openTemporaryNeo4j();
  const driver = openDriver(server.uri);
  await load('Neo4j', server.store, nodes);
  await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database: 'neo4j' });
  for (const text of TEXTS) await report('Neo4j', server.store, text, driver);
  await driver.close();
  await server.close();
}

async function load(name: string, store: GraphStore, nodes: number): Promise<void> {
  const begun = performance.now();
  await loadGraph(store, generateGraph({ nodes }));
  const start = performance.now();
  await store.rebuildSearch();
  const [seconds, rebuilt] = [start - begun, performance.now() - start].map((span) => span / 1_000) as [
    number,
    number,
  ];
  console.log(
    `${name}, ${String(nodes)} nodes: loaded in ${seconds.toFixed(1)} s; index anew in ${rebuilt.toFixed(1)} s`,
  );
}

async function report(name: string, store: GraphStore, text: string, driver?: Driver): Promise<void> {
  const statements: number[] = [];
  const counting: Pick<GraphStore, 'run'> = {
    run: async (plan, options) => {
      const start = performance.now();
      const answer = await store.run(plan, options);
      statements.push(performance.now() - start);
      return answer;
    },
  };
  const once = async (): Promise<string> => {
    const { data, errors } = await ask(counting, { document: DOCUMENT, variables: { text } });
    if (errors) throw new Error(errors[0]?.message);
    const { totalCount, cut } = (data as { search: { totalCount: number; cut: boolean } }).search;
    return `${String(totalCount)}${cut ? ' (cut)' : ''}`;
  };
  const found = await once();
  statements.length = 0;
  const ours = await median(once);
  const inStore = statements.reduce((sum, one) => sum + one, 0) / ROUNDS;
  const theirs = driver && (await median(() => byHand(driver, text)));
  console.log(
    `${name} | ${text} | ${found} hits | ${String(statements.length / ROUNDS)} statements | ${ours.toFixed(1)} ms, ${inStore.toFixed(1)} of it in the store | ${theirs === undefined ? '' : `by hand ${theirs.toFixed(1)} ms`}`,
  );
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[ROUNDS >> 1] ?? 0;
}

async function byHand(driver: Driver, text: string): Promise<void> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  const query = foldText(text)
    .split(' ')
    .map((word) => `+searchNames:${word}*`)
    .join(' ');
  await session.run(BY_HAND, { query, limit: int(8) });
  await session.close();
}
