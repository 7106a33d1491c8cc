import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import neo4j, { type Driver } from 'neo4j-driver';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSeededGraph, seed, type SeededGraph } from '../graphql/seeded-graph.js';
import { type TestNeo4j, useNeo4j } from '../store/neo4j/use-neo4j.js';
import { testExports } from './exports.suite.js';
import { HOSTILE_GRAPH, HOSTILE_NAMES } from './hostile-graph.js';
import { openHostileGraph } from './open-hostile-graph.js';
import { writeExport } from './write-export.js';

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

const open = async (): Promise<Awaited<ReturnType<typeof openNeo4jStore>>> => {
  await server.empty();
  return openNeo4jStore({ ...server, ontology: REGISTERED_ONTOLOGY, statementMilliseconds: 120_000 });
};

/** Between them they read all that any format does. */
const READING_ALL = ['jsonld', 'geojson'];

testExports({ name: 'Neo4j', open }, READING_ALL);

describe('an export from Neo4j', () => {
  const graphs: readonly (readonly [string, () => Promise<SeededGraph>, typeof seed])[] = [
    ['the seed', openSeededGraph, seed],
    [
      'hostile names and a crowd',
      openHostileGraph,
      (store) => store.transact((transaction) => transaction.apply(HOSTILE_GRAPH)),
    ],
  ];
  for (const [title, openSqlite, fill] of graphs) {
    it(`is to the letter the one from SQLite: ${title}`, async () => {
      const other = await openSqlite();
      const store = await open();
      try {
        await store.prepare();
        await fill(store);
        for (const name of READING_ALL)
          assert.equal(await writeExport(store, name), await writeExport(other.store, name), name);
      } finally {
        await store.close();
        await other.close();
      }
    });
  }
});

describe('an export as Cypher', () => {
  let driver: Driver;
  before(() => {
    driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''));
  });
  after(() => driver.close());

  const run = async (text: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { records } = await driver.executeQuery(text, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  };

  it('makes the graph in an empty database, whatever the names say, and nothing more the second time', async () => {
    await server.empty();
    const graph = await openHostileGraph();
    const statements = (await writeExport(graph.store, 'cypher')).trimEnd().split('\n');
    await graph.close();
    for (const text of [...statements, ...statements]) await run(text.replace(/;$/u, ''));
    const people = await run(
      "MATCH (n:Person) WHERE n.id STARTS WITH 'person:vx-hostile' RETURN n.name AS name ORDER BY n.id",
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      HOSTILE_NAMES,
    );
    const [counts] = await run(
      `MATCH (:Group)-[r:RELATIVE_OF]->(:Person)
       RETURN toFloat(count(r)) AS ties, toFloat(sum(r.claimCount)) AS claims, r.relation AS relation`,
    );
    assert.deepEqual(counts, { ties: 230, claims: 230, relation: 'wife' });
  });
});
