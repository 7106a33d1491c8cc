import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { readBackup } from '../../src/backup/read-backup.js';
import { writeBackup } from '../../src/backup/write-backup.js';
import { FORMATS } from '../../src/export/formats.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { splitLines } from '../../src/seeding/read-lines.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { writeExport } from '../export/write-export.js';
import { ask } from '../graphql/ask.js';
import { openSeededGraph, SEEDED_AT } from '../graphql/seeded-graph.js';
import { type TestNeo4j, useNeo4j } from '../store/neo4j/use-neo4j.js';
import { openTemporary } from '../store/sqlite/open-temporary.js';

const KNOWN_AT = new Date(SEEDED_AT.getTime() + 1_000).toISOString();
const QUESTION = `{
  now: facilities(first: 20) { totalCount nodes { id name claims(first: 5) { nodes { statement } } } }
  then: facilities(first: 20, knownAt: "${KNOWN_AT}") { totalCount nodes { id name incidents { totalCount } } }
  changes(since: "2024-01-01", first: 50) { totalCount nodes { change time source { id } } }
}`;

let server: TestNeo4j;
before(async () => {
  server = await useNeo4j();
});
after(() => server.stop());

async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const some of splitLines(text)) yield* some;
}

/** By way of the text of a backup. */
const bring = (from: GraphStore, to: GraphStore): Promise<void> => {
  const about = { made: '2026-01-01T00:00:00Z', store: 'any' };
  return to.restore(readBackup(lines(writeBackup(from.versions(), about)), ontology));
};

test('a backup goes from SQLite to Neo4j and back, with equal exports, questions about then, and changes', async () => {
  const seeded = await openSeededGraph();
  const neo4j = await openNeo4jStore({ ...server, ontology, statementMilliseconds: 120_000 });
  const back = await openTemporary();
  try {
    await loseSome(seeded.store);
    await bring(seeded.store, neo4j);
    await bring(neo4j, back.store);
    const wanted = await ask(seeded.store, { document: QUESTION, clearance: 2 });
    assert.equal(wanted.errors, undefined);
    const { now, then } = wanted.data as { now: { totalCount: number }; then: { totalCount: number } };
    assert.equal(now.totalCount, then.totalCount - 1);
    for (const store of [neo4j, back.store])
      assert.deepEqual(await ask(store, { document: QUESTION, clearance: 2 }), wanted);
    for (const { name } of FORMATS) {
      const text = await writeExport(seeded.store, name, {}, 2);
      assert.equal(await writeExport(back.store, name, {}, 2), text, name);
      if (name === 'jsonld' || name === 'geojson') assert.equal(await writeExport(neo4j, name, {}, 2), text);
    }
  } finally {
    await neo4j.close();
    await back.close();
    await seeded.close();
  }
});

/** A facility that is known no longer. */
async function loseSome(store: GraphStore): Promise<void> {
  const owners = (await store.owners()).filter((id) => id.startsWith('facility:'));
  await store.transact(async (transaction) => {
    const [part] = await transaction.readParts(owners.slice(0, 1));
    await transaction.apply({
      removeRelationships: part?.relationships ?? [],
      removeNodes: part?.nodes ?? [],
      putNodes: [],
      putRelationships: [],
    });
  });
}
