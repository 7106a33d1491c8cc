import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { checkBulk } from '../../src/seeding/check-bulk.js';
import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { sha256 } from './extract-folder.js';
import { TEXT, write } from './right-extract.js';

const SOURCE = `{"source": {"id": "source:gazette", "type": "ARTICLE", "title": "Fire", "publisher": "organization:gazette"}, "text": ${JSON.stringify(TEXT)}}`;
const PAPER = '{"entities": {"organization:gazette": {"name": "The Gazette"}}}';
const MOOR = '{"entities": {"facility:northmoor": {"name": "Northmoor prison"}}}';
const FACT =
  '{"facts": [{"about": "facility:northmoor", "quote": "stands near Fordham", "says": {"type": "PRISON"}}]}';

/** How many sources are handed on, and each problem as `line:column message`. */
async function check(lines: readonly string[]): Promise<{ sources: number; problems: readonly string[] }> {
  let sources = 0;
  try {
    for await (const { claims } of checkBulk(write(lines.join('\n'), 'bulk.jsonl'), { ontology })) {
      sources += claims.length > 0 ? 1 : 0;
    }
    return { sources, problems: [] };
  } catch (error) {
    assert.ok(error instanceof ExtractProblems, String(error));
    return {
      sources,
      problems: error.problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    };
  }
}

/** The one problem of these lines stands at `at` in the line of this number. */
async function finds(lines: readonly string[], number: number, at: string, message: string): Promise<void> {
  const column = (lines[number - 1] ?? '').indexOf(at) + 1;
  assert.deepEqual((await check(lines)).problems, [`${number}:${column} ${message}`]);
}

describe('a bulk extract', () => {
  it('is right in as many lines as its writer likes, empty ones apart', async () => {
    assert.deepEqual(await check([SOURCE, PAPER, '', MOOR, FACT, '']), { sources: 1, problems: [] });
    const whole = { ...JSON.parse(SOURCE), ...JSON.parse(PAPER) } as object;
    const second = SOURCE.replace('source:gazette', 'source:b');
    assert.deepEqual(await check([JSON.stringify(whole), second, MOOR, FACT]), { sources: 2, problems: [] });
  });

  it('is right as the README writes one', async () => {
    const [, lines = ''] = /```jsonl\n(.*?)```/su.exec(readFileSync('README.md', 'utf8')) ?? [];
    assert.deepEqual(await check(lines.split('\n')), { sources: 1, problems: [] });
  });

  it('is refused for a line that is not JSON, or more than an object, at its place', async () => {
    const { problems } = await check([SOURCE, PAPER, '{"facts": [}']);
    assert.match(String(problems[0]), /^3:12 The line is not JSON: /u);
    await finds(
      [SOURCE, PAPER, '[]'],
      3,
      '[]',
      'A line holds one JSON object: an extract, or a part of one.',
    );
  });

  it('is refused where no source is named first', async () => {
    const { problems } = await check([PAPER, SOURCE]);
    assert.match(String(problems[0]), /^1:1 source: none is named before this line/u);
  });

  it('is held to the schema line by line, each fault at its line and column', async () => {
    await finds(
      [SOURCE, PAPER, MOOR, FACT.replace('PRISON', 'JAIL')],
      4,
      '"JAIL"',
      `type: "JAIL" is none of PRISON, PENAL_COLONY, LABOUR_CAMP, REMAND_CENTRE, POLICE_CELLS, PSYCHIATRIC, MILITARY, OTHER.`,
    );
    await finds(
      [SOURCE, PAPER, MOOR, FACT.replace('"facts"', '"colour": 1, "facts"')],
      4,
      '1, "facts"',
      'colour: there is no such field here; there are source, speaker, entities, facts, text.',
    );
    await finds([SOURCE, PAPER, '{"text": "Words."}'], 3, '{', 'extract: text also needs source; add it.');
  });

  it('is held to its evidence, in its own line or in a file', async () => {
    await finds(
      [SOURCE, PAPER, MOOR, FACT.replace('Fordham', 'Rome')],
      4,
      '"stands',
      'quote: "stands near Rome" does not stand in the text; copy its exact words from the text.',
    );
    const hashed = SOURCE.replace('"title"', `"sha256": "${'f'.repeat(64)}", "title"`);
    await finds(
      [hashed, PAPER],
      1,
      `"${'f'.repeat(64)}"`,
      `sha256: the text has ${sha256(TEXT)}; if its change is meant, write this.`,
    );
  });

  it('finds what it uses before it, and says where something stands twice', async () => {
    const later = SOURCE.replace('source:gazette', 'source:later');
    const { problems } = await check([SOURCE, PAPER, FACT, later, MOOR]);
    assert.match(
      String(problems[0]),
      /^3:22 about: facility:northmoor is known neither here nor in the graph/u,
    );
    await finds(
      [SOURCE, PAPER, MOOR, MOOR, FACT],
      4,
      '"facility',
      'entities: facility:northmoor stands twice under this source; leave one.',
    );
    const again = await check([SOURCE, PAPER, later, MOOR, FACT, SOURCE]);
    assert.match(String(again.problems[0]), /^6:19 id: source:gazette is the source of .*bulk\.jsonl too/u);
  });

  it('hands on the sources before the first problem, and tells of all', async () => {
    const wrong = FACT.replace('PRISON', 'JAIL');
    const other = (key: string): string => SOURCE.replace('source:gazette', `source:${key}`);
    const { sources, problems } = await check([
      SOURCE,
      PAPER,
      other('b'),
      MOOR,
      wrong,
      other('c'),
      FACT,
      other('d'),
      wrong,
    ]);
    assert.equal(sources, 1);
    assert.deepEqual(
      problems.map((problem) => problem.split(':')[0]),
      ['5', '9'],
    );
  });
});
