import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';

import { openSeededGraph, type SeededGraph } from '../graphql/seeded-graph.js';
import { answerFile, readCases, writePage } from './golden-case.js';

// CI compares and never writes: a changed answer is looked at by a person, who runs `npm run golden`.
const writes = process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined;

let graph: SeededGraph;
before(async () => {
  graph = await openSeededGraph();
});
after(() => graph.close());

for (const goldenCase of await readCases()) {
  test(`golden: ${goldenCase.question}`, async () => {
    const page = await writePage(goldenCase, graph.store);
    if (writes) {
      await mkdir('test/golden/answers', { recursive: true });
      await writeFile(answerFile(goldenCase.name), page);
    }
    assert.equal(page, await readFile(answerFile(goldenCase.name), 'utf8'));
  });
}
