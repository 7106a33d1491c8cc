import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ENTITIES, fact, finds, problemsOf, RIGHT, SOURCE, write } from './right-extract.js';

describe('what an extract states', () => {
  it('must have EDTF dates, in values, relationships and sources', async () => {
    const dates = `${RIGHT.replace('2019-05-04', '4 May 2019')}  incident:fire: { name: Fire }
facts:
  - about: incident:fire
    quote: Two men were hurt
    says: { type: RIOT, date: 2019-13 }
  - about: facility:northmoor
    quote: Two men fled
    says: { operators: [{ to: organization:gazette, since: yesterday }] }
`;
    const way = 'is not an EDTF date; write it as 2011, 2011-06, 2011-06-24 or 2010-02~.';
    await finds(
      dates,
      ['4 May 2019', `published: "4 May 2019" ${way}`],
      ['2019-13', `date: "2019-13" ${way}`],
      ['yesterday', `since: "yesterday" ${way}`],
    );
  });

  it('must count from none upwards, and what it counts', async () => {
    const incident = (tolls: string): string =>
      `${RIGHT}  incident:fire: { name: Fire }\nfacts:\n  - about: incident:fire\n    quote: Two men were hurt\n    says: { tolls: ${tolls} }\n`;
    await finds(incident('[{ kind: INJURED, least: 3, most: 2 }]'), [
      '3, most',
      'least: 3 is more than most, 2; exchange them.',
    ]);
    await finds(incident('{ kind: INJURED, least: -1 }'), ['-1', 'least: -1 must be >= 0.']);
    await finds(incident('{ least: 2 }'), ['tolls', 'tolls: kind is missing; add it.']);
  });

  it('must speak of known entities; the nearest known one is suggested', async () => {
    const says =
      'quote: stands near Fordham\nsays: { location: [place:fordam], operators: organization:nobody }';
    await finds(
      RIGHT + fact(says),
      [
        'place:fordam',
        'location: place:fordam is known neither here nor in the graph; write place:fordham if that is meant, or else name it under entities.',
      ],
      [
        'organization:nobody',
        'operators: organization:nobody is known neither here nor in the graph; name it under entities.',
      ],
    );
    await finds(
      `${RIGHT.replace('facility:northmoor: { name: Northmoor prison }', 'facility:northmoor: {}')}speaker: organization:gazete\n`,
      [
        'facility:northmoor',
        'entities: facility:northmoor is known neither here nor in the graph; name it under entities.',
      ],
      [
        'organization:gazete',
        'speaker: organization:gazete is known neither here nor in the graph; write organization:gazette if that is meant, or else name it under entities.',
      ],
    );
  });

  it('may use what another extract of the run names, even one that is wrong otherwise', async () => {
    const other = `${SOURCE.replace('source:gazette', 'source:other')}entities: { place:fordham: {} }\n`;
    const right = write(RIGHT, 'right.yaml');
    assert.deepEqual(await problemsOf(write(other, 'other.yaml'), right), []);
    const wrong = write(RIGHT.replace('type: ARTICLE', 'type: X'), 'right.yaml');
    assert.equal((await problemsOf(write(other, 'other.yaml'), wrong)).length, 1);
    const broken = write(`${RIGHT}facts: [}\n`, 'right.yaml');
    const problems = await problemsOf(write(other, 'other.yaml'), broken);
    assert.ok(problems.every((problem) => !problem.includes('is known neither')));
  });

  it('must be stated once', async () => {
    const twice =
      'facts:\n' + '  - { about: facility:northmoor, quote: men fled, says: { type: PRISON } }\n'.repeat(2);
    await finds(RIGHT + twice, [
      '{ about',
      'facts: type of facility:northmoor is stated twice with the same words; leave one.',
    ]);
  });

  it('is of one source, and describes a work as others do', async () => {
    const one = write(RIGHT, 'one.yaml');
    assert.deepEqual(await problemsOf(one, write(RIGHT, 'two.yaml')), [
      `2:7 id: source:gazette is the source of ${one} too; give each its own.`,
    ]);
    const derived = (id: string, title: string): string =>
      `${SOURCE.replace('source:gazette', id)}  derivedFrom: { id: source:work, type: REPORT, title: ${title} }\n${ENTITIES}`;
    const first = write(derived('source:a', 'A work'), 'one.yaml');
    assert.deepEqual(await problemsOf(first, write(derived('source:b', 'A work'), 'two.yaml')), []);
    assert.deepEqual(await problemsOf(first, write(derived('source:b', 'Another'), 'two.yaml')), [
      `9:22 derivedFrom: source:work is described otherwise in ${first}; make them agree.`,
    ]);
    const own = write(RIGHT.replace('source:gazette', 'source:work'), 'own.yaml');
    assert.deepEqual(await problemsOf(first, own), []);
    assert.deepEqual(await problemsOf(own, first), []);
  });

  it('names no work that a work retells in turn', async () => {
    const nested = `${SOURCE}  derivedFrom:\n    { id: source:work, type: REPORT, title: A work, text: text.md }\n${ENTITIES}`;
    await finds(nested, [
      'text.md',
      'text: there is no such field here; there are id, type, title, authors, publisher, published, url, language, visibility.',
    ]);
  });
});
