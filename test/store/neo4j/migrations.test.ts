import { after, before } from 'node:test';

import neo4j, { type Driver, int } from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { Neo4jMigration } from '../../../src/store/neo4j/migrations.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { migrationsSuite } from '../migrations.suite.js';
import { type TestNeo4j, useNeo4j } from './use-neo4j.js';

let server: TestNeo4j;
let driver: Driver;
before(async () => {
  server = await useNeo4j();
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user ?? '', server.password ?? ''), {
    disableLosslessIntegers: true,
  });
});
after(async () => {
  await driver.close();
  await server.stop();
});

migrationsSuite<Parameters<Neo4jMigration['run']>[0]>({
  name: 'Neo4j',
  empty: () => server.empty(),
  open: (migrations) => openNeo4jStore({ ...server, ontology, migrations }),
  record: async (writer, number) => {
    await writer.run('CREATE (:Ran {number: $number})', { number: int(number) });
  },
  recorded: async () => {
    const { records } = await driver.executeQuery('MATCH (r:Ran) RETURN r.number AS number ORDER BY number');
    return records.map((record) => record.get('number') as number);
  },
});
