import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import type { Driver } from 'neo4j-driver';

import { hopRelationships } from '../../src/graphql/questions/paths/hop-relationships.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { GraphStore, StatementProfile } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { openDriver } from './contestants/by-hand.js';
import { generateGraph } from './graph/generate-graph.js';
import { idOf } from './graph/record.js';
import { loadGraph } from './load/load-graph.js';
import { type OpenedStore, openKept, openTemporaryNeo4j, openTemporarySqlite } from './load/open-stores.js';
import { profileStatement } from './measure/profile-statement.js';

// What a search for paths costs: milliseconds as served, statements, and the database's hits.
const ROUNDS = 5;
const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int!, $minSources: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, minSources: $minSources, first: 3) {
    outcome paths { length } searched { length nodes relationships hubs(first: 100) { id } } } }`;
const CONNECT = `query ($ids: [ID!]!, $maxLength: Int!) {
  connect(ids: $ids, maxLength: $maxLength) {
    outcome paths: hops { number } searched { length nodes relationships hubs(first: 100) { id } } } }`;
const CONNECTIONS = `query ($id: ID!, $after: String) {
  node(id: $id) { ... on Organization { connections(first: 20, after: $after) {
    totalCount edges { relationship node { id } } pageInfo { endCursor } } } } }`;

const TYPES = hopRelationships(REGISTERED_ONTOLOGY)
  .map(({ type }) => type)
  .join('|');
const SHORTEST = `CYPHER 5 MATCH (a:Node {id: $from}), (b:Node {id: $to})
MATCH p = SHORTEST 3 (a)((x)-[r:${TYPES}]-(y) WHERE r.clearance <= $clearance AND y.clearance <= $clearance){1,6}(b)
RETURN [n IN nodes(p) | n.id] AS ids`;

interface Case {
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
const pair = (name: string, from: string, to: string, rest: object = {}): Case => ({
  name,
  document: PATHS,
  variables: { from, to, maxLength: 6, minSources: 0, ...rest },
});
const person = (number: number): string => idOf('person', number);
const spread = (nodes: number, at: number): string => person(Math.round((nodes * 0.15 * at) / 20));

const casesOf = (nodes: number): readonly Case[] => [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) =>
    pair(`two people, ${String(at)}`, spread(nodes, at), spread(nodes, at + 9)),
  ),
  pair('two busy people', person(0), person(1)),
  pair('a busy and a rare person', person(0), spread(nodes, 19)),
  pair('a person and the authority', spread(nodes, 7), idOf('organization', 0)),
  pair('the authority and the busiest facility', idOf('organization', 0), idOf('facility', 0)),
  pair('the authority and the ministry', idOf('organization', 0), idOf('organization', 1)),
  pair('the busiest facility and another', idOf('facility', 0), idOf('facility', 777)),
  pair('two places', idOf('place', 40), idOf('place', 90)),
  pair('two people, length 8', spread(nodes, 3), spread(nodes, 15), { maxLength: 8 }),
  pair('two people, two sources', spread(nodes, 4), spread(nodes, 13), { minSources: 2 }),
  {
    name: 'connect five people',
    document: CONNECT,
    variables: { ids: [2, 6, 10, 14, 18].map((at) => spread(nodes, at)), maxLength: 6 },
  },
  { name: 'connections of the authority', document: CONNECTIONS, variables: { id: idOf('organization', 0) } },
];

interface Watched {
  readonly store: Pick<GraphStore, 'run'>;
  readonly statements: StatementProfile[];
  count: number;
}

function watch(store: GraphStore, profiled: boolean): Watched {
  const watched: Watched = {
    statements: [],
    count: 0,
    store: {
      run: (plan, options) => {
        watched.count += 1;
        return store.run(
          plan,
          profiled ? { ...options, onStatement: (one) => watched.statements.push(one) } : options,
        );
      },
    },
  };
  return watched;
}

const median = (all: readonly number[]): number =>
  [...all].sort((one, other) => one - other)[all.length >> 1] ?? 0;

/** The same three shortest paths as one statement of Neo4j's own, without disputes, bounds or hubs. */
async function byHand(driver: Driver, { variables }: Case): Promise<string> {
  const statement = { text: SHORTEST, parameters: { ...variables, clearance: 0 } };
  const { databaseHits } = await profileStatement(driver, statement);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await driver.executeQuery(SHORTEST, statement.parameters, { database: 'neo4j', routing: 'READ' });
    times.push(performance.now() - start);
  }
  return `  SHORTEST 3 by hand: ${median(times).toFixed(0)} ms | ${String(databaseHits)} hits`;
}

async function measure(opened: OpenedStore, { name, document, variables }: Case): Promise<string> {
  const times: number[] = [];
  let answer: unknown;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    answer = await ask(opened.store, { document, variables });
    times.push(performance.now() - start);
  }
  const profiled = watch(opened.store, opened.uri !== undefined);
  await ask(profiled.store, { document, variables });
  const hits = profiled.statements.reduce((sum, one) => sum + (one.databaseHits ?? 0), 0);
  return [
    name,
    summary(answer),
    `${times[0]?.toFixed(0) ?? ''} ms first, ${median(times).toFixed(0)} ms then`,
    `${String(profiled.count)} statements`,
    ...(opened.uri === undefined ? [] : [`${String(hits)} hits`]),
  ].join(' | ');
}

function summary(answer: unknown): string {
  const { data, errors } = answer as {
    data?: Record<string, Search>;
    errors?: readonly { message: string }[];
  };
  if (errors) return errors.map(({ message }) => message).join('; ');
  const search = Object.values(data ?? {})[0];
  if (search?.searched === undefined) return JSON.stringify(search).slice(0, 60);
  const { outcome, paths, searched } = search;
  const lengths = paths.map(({ length }) => length ?? '-').join(' ');
  return `${outcome} ${lengths} (known to ${String(searched.length)}, ${String(searched.nodes)} nodes, ${String(searched.relationships)} relationships, ${String(searched.hubs.length)} hubs)`;
}

interface Search {
  readonly outcome: string;
  readonly paths: readonly { readonly length?: number }[];
  readonly searched?: {
    readonly length: number;
    readonly nodes: number;
    readonly relationships: number;
    readonly hubs: readonly unknown[];
  };
}

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'sqlite,neo4j' },
    graph: { type: 'string' },
    uri: { type: 'string' },
  },
});
const nodes = Number(values.nodes);
const kept = await openKept(values);
for (const opened of kept) {
  console.log(`${opened.location} ${opened.version}`);
  for (const one of casesOf(nodes)) console.log(await measure(opened, one));
  await opened.close();
}
for (const store of kept.length === 0 ? values.store.split(',') : []) {
  const opened = await (store === 'neo4j' ? openTemporaryNeo4j() : openTemporarySqlite());
  const start = performance.now();
  await loadGraph(opened.store, generateGraph({ nodes }));
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${store} ${opened.version}: ${String(nodes)} nodes loaded in ${seconds.toFixed(0)} s`);
  const driver = opened.uri === undefined ? undefined : openDriver(opened.uri);
  for (const one of casesOf(nodes)) {
    console.log(await measure(opened, one));
    if (driver && one.document === PATHS) console.log(await byHand(driver, one));
  }
  await driver?.close();
  await opened.close();
}
