import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import type { SeededGraph } from '../graphql/seeded-graph.js';
import { openSeededNeo4j } from '../graphql/seeded-neo4j.js';
import { answerFile, readCases, writePage } from './golden-case.js';

let graph: SeededGraph;
before(async () => {
  graph = await openSeededNeo4j();
});
after(() => graph.close());

for (const goldenCase of await readCases()) {
  test(`golden on Neo4j: ${goldenCase.question}`, async () => {
    assert.equal(
      await writePage(goldenCase, graph.store),
      await readFile(answerFile(goldenCase.name), 'utf8'),
    );
  });
}
