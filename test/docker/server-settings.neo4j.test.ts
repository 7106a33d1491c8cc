import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import neo4j from 'neo4j-driver';

import { type RunningNeo4j, startNeo4j } from '../neo4j/start-neo4j.js';
import { readCompose, readServerSettings } from './read-compose.js';

let server: RunningNeo4j;
before(async () => {
  server = await startNeo4j();
});
after(() => server.stop());

test('docker-compose.yml sets only settings that the server knows', async () => {
  const driver = neo4j.driver(server.uri);
  const { records } = await driver.executeQuery('SHOW SETTINGS YIELD name', {}, { database: 'neo4j' });
  await driver.close();
  const known = new Set(records.map((record) => String(record.get('name'))));
  const settings = [...readServerSettings(readCompose().services.neo4j).keys()];
  assert.deepEqual(
    settings.filter((name) => !known.has(name)),
    [],
  );
});
