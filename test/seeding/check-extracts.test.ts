import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ExtractProblems } from '../../src/seeding/extract-problem.js';
import { check, fact, finds, problemsOf, RIGHT, write } from './right-extract.js';

describe('an extract', () => {
  it('is right, with a claim for each name and value', async () => {
    const text = RIGHT + fact('quote: stands near Fordham\nsays: { type: PRISON, location: place:fordham }');
    const [extract] = await check(write(text));
    assert.deepEqual(
      extract?.claims.map(({ predicate, subject, statement }) => `${subject} ${predicate}: ${statement}`),
      [
        'facility:northmoor type: Northmoor prison: type PRISON',
        'facility:northmoor LOCATED_IN: Northmoor prison: location Fordham',
        'organization:gazette name: The Gazette: name The Gazette',
        'facility:northmoor name: Northmoor prison: name Northmoor prison',
        'place:fordham name: Fordham: name Fordham',
      ],
    );
    assert.equal(extract.claims[3]?.quote?.['start'], 13);
  });

  it('that cannot be read is named', async () => {
    assert.deepEqual(await problemsOf('none/extract.yaml'), [
      '1:1 extract.yaml cannot be read; name an extract in YAML.',
    ]);
  });

  it('is refused for mistakes of YAML, at their place', async () => {
    const [problem, ...more] = await problemsOf(write(`${RIGHT}facts:\n  - about: [\n`));
    assert.match(String(problem), /^1[345]:\d+ /u);
    assert.deepEqual(more, []);
    await finds(`${RIGHT}source: {}\n`, ['source: {}', 'Map keys must be unique']);
  });

  it('is refused for aliases, a bomb of them fast', async () => {
    await finds(`${RIGHT}facts: &f []\nspeaker: *f\n`, [
      '*f',
      '*f: an extract uses no YAML aliases; write the value out.',
    ]);
    const levels = Array.from(
      { length: 40 },
      (_, at) => `a${String(at + 1)}: &a${String(at + 1)} [${`*a${String(at)},`.repeat(9)}]`,
    );
    const start = performance.now();
    const problems = await problemsOf(write(`a0: &a0 [x]\n${levels.join('\n')}\n`));
    assert.match(String(problems[0]), /^2:\d+ \*a0: an extract uses no YAML aliases/u);
    assert.equal(problems.length, 1);
    assert.ok(performance.now() - start < 2_000);
  });

  it('is refused for what the schema does not know or misses', async () => {
    await finds(
      `${RIGHT.replace('type: ARTICLE', 'type: ARTICEL').replace('  title: Fire at Northmoor\n', '')}colour:\n  x: 1\n`,
      [
        'ARTICEL',
        'type: "ARTICEL" is none of ARTICLE, REPORT, DATABASE, DECISION, DIGEST, LEGAL_TEXT, STATEMENT.',
      ],
      ['source:\n', 'source: title is missing; add it.'],
      ['colour', 'colour: there is no such field here; there are source, speaker, entities, facts.'],
    );
    await finds('', ['', 'extract: null must be object.']);
    await finds(RIGHT.replace(/ {2}sha256.*\n/u, ''), [
      'source:\n',
      'source: text also needs sha256; add it.',
    ]);
  });

  it('is refused for a fact with an unknown field, code, or kind at the far end', async () => {
    const says = (line: string): string => RIGHT + fact(`quote: stands near Fordham\nsays:\n  ${line}`);
    const [unknown] = await problemsOf(write(says('colour: red')));
    assert.match(
      String(unknown),
      /^17:15 colour: there is no such field here; there are description, type, securityLevel, .*location/u,
    );
    await finds(says('type: JAIL'), [
      'JAIL',
      'type: "JAIL" is none of PRISON, PENAL_COLONY, LABOUR_CAMP, REMAND_CENTRE, POLICE_CELLS, PSYCHIATRIC, MILITARY, OTHER.',
    ]);
    await finds(says('location: organization:gazette'), [
      'organization:gazette',
      'location: "organization:gazette" is not the id of a Place; write it as ^(place):[a-z0-9][a-z0-9-]*$.',
    ]);
    await finds(says('incidents: [place:fordham]'), [
      'place:fordham',
      'incidents[0]: "place:fordham" is not the id of an Incident; write it as ^(incident):[a-z0-9][a-z0-9-]*$.',
    ]);
  });

  it('is refused for an entity of no kind', async () => {
    const [problem, ...more] = await problemsOf(write(`${RIGHT}  prison:moor: { name: Fordham }\n`));
    assert.match(String(problem), /^13:3 entities: "prison:moor" is not the id of a Person or Group or/u);
    assert.deepEqual(more, []);
  });

  it('is refused for a fact without evidence, with two, or saying nothing', async () => {
    await finds(RIGHT + fact('statement: Men were hurt.'), [
      'about: facility:northmoor',
      'facts[0]: give one of quote and record.',
    ]);
    await finds(RIGHT + fact('quote: stands near Fordham'), [
      'about: facility:northmoor',
      'facts[0]: give a statement, or what it says.',
    ]);
    await finds(RIGHT + fact('quote: stands near Fordham\nrecord: a/b\nstatement: So.'), [
      'about: facility:northmoor',
      'facts[0]: give one of quote and record.',
    ]);
  });

  it('is checked further beside facts and entities that the schema refuses', async () => {
    const jail = fact('quote: stands near Fordham\nsays: { type: JAIL }');
    const run = fact(
      'quote: nowhere at all\nsays: { operators: [{ to: organization:gazette, since: soon }] }',
    );
    await finds(
      `${RIGHT}  place:moor: { colour: red }\n${jail}${run.replace('facts:\n', '')}`,
      [
        'red',
        'colour: there is no such field here; there are name, aliases, identifiers, description, pseudonym, visibility, quote, record.',
      ],
      [
        'JAIL',
        'type: "JAIL" is none of PRISON, PENAL_COLONY, LABOUR_CAMP, REMAND_CENTRE, POLICE_CELLS, PSYCHIATRIC, MILITARY, OTHER.',
      ],
      [
        'nowhere at all',
        'quote: "nowhere at all" does not stand in the text; copy its exact words from the text.',
      ],
      ['soon', 'since: "soon" is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.'],
    );
  });

  it('is refused where a speaker has no side', async () => {
    await finds(RIGHT + fact('quote: stands near Fordham\nby: organization:gazette\nstatement: So.'), [
      'about: facility:northmoor',
      'facts[0]: by also needs side; add it.',
    ]);
  });

  it('is refused where nobody speaks', async () => {
    const [problem] = await problemsOf(write(RIGHT.replace('  publisher: organization:gazette\n', '')));
    assert.equal(problem, '1:1 speaker: nobody asserts the facts; give a speaker or a publisher.');
  });
});

describe('the problems of extracts', () => {
  it('are all reported together, each with its file', async () => {
    const files = [
      write(
        RIGHT.replace('2019-05-04', 'soon') + fact('quote: nowhere\nsays: { location: place:x }'),
        'a.yaml',
      ),
      write(RIGHT.replace('source:gazette', 'source:b').replace('ARTICLE', 'X'), 'b.yaml'),
      write('{', 'c.yaml'),
      'none.yaml',
    ];
    await assert.rejects(check(...files), (error: unknown) => {
      assert.ok(error instanceof ExtractProblems);
      assert.deepEqual(
        files.map((file) => error.problems.filter((problem) => problem.file === file).length > 0),
        [true, true, true, true],
      );
      assert.equal(error.problems.filter(({ file }) => file === files[0]).length, 3);
      assert.equal(error.message.split('\n').length, error.problems.length);
      assert.ok(error.message.includes(`${String(files[0])}:15:12 quote: "nowhere"`), error.message);
      return true;
    });
  });
});
