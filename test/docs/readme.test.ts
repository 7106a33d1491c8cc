import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';

import * as prettier from 'prettier';

import { ERROR_CODES } from '../../src/errors/error-codes.js';
import { PROTOCOL_CODES } from '../../src/server/failures/protocol-codes.js';
import { ask } from '../graphql/ask.js';
import { openSeededGraph, type SeededGraph } from '../graphql/seeded-graph.js';
import { README, readTours, section, withSection } from './readme.js';

const writes = process.env['GOLDEN'] === 'write' && process.env['CI'] === undefined;

describe('the README', () => {
  let graph: SeededGraph;
  before(async () => {
    graph = await openSeededGraph();
  });
  after(() => graph.close());

  it('prints the answers that its questions get', async () => {
    const tour = await readTours();
    assert.ok(tour.length >= 10);
    for (const { file, query, answer } of tour) {
      const { data, errors } = await ask(graph.store, { document: query });
      assert.equal(errors, undefined);
      const real = await prettier.format(JSON.stringify(data), { parser: 'json', printWidth: 110 });
      if (writes)
        await writeFile(
          file,
          (await readFile(file, 'utf8')).replace(
            `${query}\`\`\`\n\n\`\`\`json\n${answer}`,
            () => `${query}\`\`\`\n\n\`\`\`json\n${real}`,
          ),
        );
      else assert.equal(answer, real);
    }
  });

  it('has a row for every error code, and none for a code that is gone', async () => {
    const rows = Object.entries({ ...ERROR_CODES, ...PROTOCOL_CODES }).map(
      ([code, { status, meaning }]) => `| ${code} | ${String(status)} | ${meaning} |\n`,
    );
    const table = ['| code | HTTP | meaning |\n', '|---|---|---|\n', ...rows].join('');
    const text = await readFile(README, 'utf8');
    if (writes) await writeFile(README, withSection(text, 'errors', table));
    else assert.equal(section(text, 'errors'), table);
  });

  it('names every variable of the configuration, and none that is not read', async () => {
    const configuration = section(await readFile(README, 'utf8'), 'configuration');
    const named = [...configuration.matchAll(/^\| (?<names>[A-Z0-9_, ]+) \|/gmu)].flatMap(({ groups }) =>
      (groups?.['names'] ?? '').split(', '),
    );
    const files = ['src/config.ts', 'src/access/access-config.ts'].map((file) => readFile(file, 'utf8'));
    const read = [...(await Promise.all(files)).join('\n').matchAll(/^ +(?<name>[A-Z0-9_]{4,}): /gmu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    assert.ok(read.length > 15);
    assert.deepEqual(named.sort(), [...new Set(read)].sort());
  });
});
