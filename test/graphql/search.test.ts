import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { searchIds } from '../../src/graphql/questions/search/search-ids.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openSearching, type Search, type Searching } from './open-searching.js';

describe('search', () => {
  let searching: Searching;
  before(async () => (searching = await openSearching()));
  after(() => searching.close());

  test('ranks by what is met: a name, an alias, the start of a name, its words, a description, a quote', async () => {
    assert.deepEqual(await searching.found('Voronyi'), [
      'NAME facility:vorony',
      'NAME place:vorony',
      'WORDS_OF_NAME facility:north',
      'WORDS_OF_NAME incident:riot',
    ]);
    assert.deepEqual(await searching.found('colony'), [
      'WORDS_OF_ALIAS facility:vorony',
      'QUOTE incident:riot',
    ]);
    assert.deepEqual(await searching.found('brickyard'), [
      'DESCRIPTION person:qaren',
      'DESCRIPTION facility:vorony',
      'QUOTE incident:quiet',
    ]);
    assert.deepEqual(await searching.found('north vor'), ['START_OF_NAME facility:north']);
    assert.deepEqual(await searching.found('colony 7'), ['ALIAS facility:vorony']);
  });

  test('meets a name in any script and spelling', async () => {
    const right = await searching.found('Voronyi');
    for (const text of [
      'Вороный',
      'voronij',
      'VORONYI',
      '  vorónyi ',
      'Vo\u200bro\u00adnyi',
      'Vorony\u0301i',
    ])
      assert.deepEqual(await searching.found(text), right, text);
    assert.deepEqual(await searching.found('Kurenbayev'), ['WORDS_OF_NAME person:kuren']);
    assert.deepEqual(await searching.found("O'Stern Muller"), ['WORDS_OF_NAME person:ost']);
  });

  test('meets a name with a letter wrong, after what has all of them right', async () => {
    assert.deepEqual(await searching.found('Kurembaev'), ['WORDS_OF_NAME person:kuren 1']);
    assert.deepEqual(await searching.found('Kurnebaev'), ['WORDS_OF_NAME person:kuren 1']);
    assert.deepEqual(await searching.found('Kutembaev'), ['WORDS_OF_NAME person:kuren 2']);
    assert.deepEqual(await searching.found('Kutenmaef'), []);
    assert.deepEqual(await searching.found('Ildor Kurembaev'), ['NAME person:kuren 2']);
    assert.deepEqual(await searching.found('rio'), ['START_OF_NAME incident:riot']);
    assert.deepEqual(await searching.found('riob'), ['START_OF_NAME incident:riot 1']);
    assert.deepEqual(await searching.found('rib'), []);
  });

  test('puts words that stand side by side before the same words apart', async () => {
    const { data } = await searching.ask(
      '{ search(text: "stone camp common", first: 100, where: { name: { contains: "stone" } }) { nodes { name } } }',
      {},
    );
    const names = (data as { search: { nodes: { name: string }[] } }).search.nodes.map(({ name }) => name);
    const together = names.map((name) => name.includes('stone camp common'));
    assert.deepEqual([together[0], together.at(-1)], [true, false]);
    assert.deepEqual(
      together,
      [...together].sort((one, other) => Number(other) - Number(one)),
    );
  });

  test('answers what has half of the words, where nothing has all, and says how many are missing', async () => {
    const { edges } = await searching.search('Kurenbaev whirligig');
    assert.deepEqual(
      edges.map(({ missing, node }) => [missing, node.id]),
      [[1, 'person:kuren']],
    );
    assert.deepEqual(await searching.found('whirligig thingummy Kurenbaev'), []);
  });

  test('pages through all that was ranked, once each, and says that more matched', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    const { totalCount, cut } = await searching.search('common');
    do {
      const page: Search = await searching.search('common', { first: 100, after });
      assert.equal(page.pageInfo.hasPreviousPage, after !== null);
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    assert.equal(cut, true);
    assert.equal(ids.length, totalCount);
    assert.equal(new Set(ids).size, totalCount);
  });

  test('gives whole what was found to who exports it, and refuses where more matched than is ranked', async () => {
    const asking = { store: searching.store, clearance: 0, signal: new AbortController().signal } as const;
    const ids = await searchIds(REGISTERED_ONTOLOGY, asking, 'Kurenbaev');
    const { edges } = await searching.search('Kurenbaev');
    assert.deepEqual(
      ids,
      edges.map(({ node }) => node.id),
    );
    await assert.rejects(searchIds(REGISTERED_ONTOLOGY, asking, 'common'), {
      code: 'BAD_USER_INPUT',
      message: 'search: "common" is met by more than can be ranked; add a word, or name kinds.',
    });
  });

  test('marks the words found in the texts as they are written', async () => {
    const { data } = await searching.ask(
      `{ search(text: "brickyard") { edges { highlights { field text fragments { text marked } claim { id } } } } }`,
      {},
    );
    const all = (
      data as {
        search: {
          edges: {
            highlights: {
              field: string;
              fragments: { text: string; marked: boolean }[];
              claim: { id: string } | null;
            }[];
          }[];
        };
      }
    ).search.edges.flatMap(({ highlights }) => highlights);
    assert.deepEqual(
      all.map(({ field, fragments, claim }) => [
        field,
        fragments.map(({ text, marked }) => (marked ? `<${text}>` : text)).join(''),
        claim?.id ?? null,
      ]),
      [
        ['DESCRIPTION', 'Speaks for the <brickyard>.', null],
        ['DESCRIPTION', 'A colony by the river, once a <brickyard>.', null],
        ['QUOTE', 'nobody was beaten “by the <brickyard>” that day', 'claim:brick'],
      ],
    );
  });

  test('groups all hits, and narrows them by kind and by conditions', async () => {
    const { data } = await searching.ask(
      '{ search(text: "Voronyi") { facets { field values { key count } } } }',
      {},
    );
    assert.deepEqual((data as { search: { facets: unknown } }).search.facets, [
      {
        field: 'KIND',
        values: [
          { key: 'Facility', count: 2 },
          { key: 'Incident', count: 1 },
          { key: 'Place', count: 1 },
        ],
      },
      {
        field: 'TYPE',
        values: [
          { key: 'PRISON', count: 2 },
          { key: 'RIOT', count: 1 },
          { key: 'TOWN', count: 1 },
        ],
      },
      {
        field: 'YEAR',
        values: [
          { key: null, count: 3 },
          { key: '2011', count: 1 },
        ],
      },
    ]);
    assert.deepEqual(await searching.found('Voronyi', { kinds: ['Place', 'Incident'] }), [
      'NAME place:vorony',
      'WORDS_OF_NAME incident:riot',
    ]);
    assert.deepEqual(await searching.found('Voronyi', { where: { name: { startsWith: 'riot' } } }), [
      'WORDS_OF_NAME incident:riot',
    ]);
  });

  test('takes a statement for spellings, one for hits, and one for each thing selected of them', async () => {
    await searching.ask('{ search(text: "Voronyi") { totalCount } }', {});
    assert.deepEqual(
      searching.plans.map(({ step }) => step),
      ['spell', 'search'],
    );
    await searching.ask(
      '{ search(text: "rio") { nodes { id } edges { node { id } highlights { text } } } }',
      {},
    );
    assert.deepEqual(searching.plans.map(({ step }) => step).sort(), ['find', 'find', 'find', 'search']);
  });
});
