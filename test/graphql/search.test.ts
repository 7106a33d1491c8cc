import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { ExecutionResult } from 'graphql';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Plan } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { change } from '../fixtures/graph-records.js';
import { CROWD, SEARCH_GRAPH } from '../fixtures/search-graph.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { ask } from './ask.js';

const HITS = `query ($text: String!, $kinds: [EntityKind!], $where: EntityWhere, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, where: $where, first: $first, after: $after) {
    totalCount cut pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { match distance missing node { id } } } }`;

interface Search {
  readonly totalCount: number;
  readonly cut: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: readonly {
    readonly match: string;
    readonly distance: number;
    readonly missing: number;
    readonly node: { readonly id: string };
  }[];
}

describe('search', () => {
  let store: GraphStore;
  let remove: () => Promise<void>;
  let plans: Plan[] = [];
  before(async () => {
    const { file, ...temporary } = await temporaryFile();
    remove = temporary.remove;
    store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
    await store.prepare();
    await store.transact((transaction) =>
      transaction.apply(change({ putNodes: [...SEARCH_GRAPH, ...CROWD] })),
    );
  });
  after(async () => {
    await store.close();
    await remove();
  });

  const askFor = (document: string, variables: object): Promise<ExecutionResult> => {
    plans = [];
    const noting: Pick<GraphStore, 'run'> = {
      run: (plan, options) => {
        plans.push(plan);
        return store.run(plan, options);
      },
    };
    return ask(noting, { document, variables: { ...variables } });
  };
  const search = async (text: string, more: object = {}): Promise<Search> => {
    const { data, errors } = await askFor(HITS, { text, ...more });
    assert.equal(errors, undefined);
    return (data as { search: Search }).search;
  };
  const found = async (text: string, more: object = {}): Promise<readonly string[]> =>
    (await search(text, more)).edges.map(({ match, distance, node: { id } }) =>
      [match, id, ...(distance > 0 ? [distance] : [])].join(' '),
    );
  const refused = async (text: string, more: object = {}): Promise<string> => {
    const { errors } = await askFor(HITS, { text, ...more });
    return errors?.[0]?.message ?? '';
  };

  test('ranks by what is met: a name, an alias, the start of a name, its words, a description, a quote', async () => {
    assert.deepEqual(await found('Voronyi'), [
      'NAME facility:vorony',
      'NAME place:vorony',
      'WORDS_OF_NAME facility:north',
      'WORDS_OF_NAME incident:riot',
    ]);
    assert.deepEqual(await found('colony'), ['WORDS_OF_ALIAS facility:vorony', 'QUOTE incident:riot']);
    assert.deepEqual(await found('brickyard'), [
      'DESCRIPTION person:qaren',
      'DESCRIPTION facility:vorony',
      'QUOTE incident:quiet',
    ]);
    assert.deepEqual(await found('north vor'), ['START_OF_NAME facility:north']);
    assert.deepEqual(await found('colony 7'), ['ALIAS facility:vorony']);
  });

  test('meets a name in any script and spelling', async () => {
    const right = await found('Voronyi');
    for (const text of [
      'Вороный',
      'voronij',
      'VORONYI',
      '  vorónyi ',
      'Vo\u200bro\u00adnyi',
      'Vorony\u0301i',
    ])
      assert.deepEqual(await found(text), right, text);
    assert.deepEqual(await found('Kurenbayev'), ['WORDS_OF_NAME person:kuren']);
    assert.deepEqual(await found("O'Stern Muller"), ['WORDS_OF_NAME person:ost']);
  });

  test('meets a name with a letter wrong, after what has all of them right', async () => {
    assert.deepEqual(await found('Kurembaev'), ['WORDS_OF_NAME person:kuren 1']);
    assert.deepEqual(await found('Kurnebaev'), ['WORDS_OF_NAME person:kuren 1']);
    assert.deepEqual(await found('Kutembaev'), ['WORDS_OF_NAME person:kuren 2']);
    assert.deepEqual(await found('Kutenmaef'), []);
    assert.deepEqual(await found('Ildor Kurembaev'), ['NAME person:kuren 2']);
    assert.deepEqual(await found('rio'), ['START_OF_NAME incident:riot']);
    assert.deepEqual(await found('riob'), ['START_OF_NAME incident:riot 1']);
    assert.deepEqual(await found('rib'), []);
  });

  test('puts words that stand side by side before the same words apart', async () => {
    const { data } = await askFor(
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
    const { edges } = await search('Kurenbaev whirligig');
    assert.deepEqual(
      edges.map(({ missing, node }) => [missing, node.id]),
      [[1, 'person:kuren']],
    );
    assert.deepEqual(await found('whirligig thingummy Kurenbaev'), []);
  });

  test('takes whatever is typed for words', async () => {
    const right = await found('Voronyi prison');
    for (const text of [
      'Voronyi) OR (prison',
      '"Voronyi" "prison',
      'Voronyi* prison*^5',
      'Voronyi\'; DROP TABLE "SearchText"; -- prison',
      'names:Voronyi +prison~ [a TO b]',
      '`Voronyi` {prison} \\ / && || !',
      '\u202eVoronyi\u202c prison',
    ])
      assert.ok((await search(text)).edges.length >= 0, text);
    for (const text of [
      'Voronyi) (prison',
      '"Voronyi" "prison',
      'Voronyi* -prison*^',
      '{Voronyi} \\prison~',
      '\u202eVoronyi\u202c prison',
    ])
      assert.deepEqual(await found(text), right, text);
    for (const text of [
      'AND',
      'NEAR',
      'NOT OR AND',
      'searchNames:x',
      '§0',
      'is0',
      'isfacility',
      'null',
      '𝕍',
      '😀 x',
      'ا ب',
      '\ud800 x',
    ])
      assert.ok(await search(text), text);
  });

  test('refuses a text without words, one too long, and a cursor of another text, saying what to do', async () => {
    for (const text of ['', '   ', '()"*', '\u200b\u200d', '😀'])
      assert.match(await refused(text), /^text: .*has no letter or digit to look for; give a name/u, text);
    assert.match(
      await refused('a'.repeat(10_000)),
      /^text: "a{40}…" has 10000 characters; give at most 300\.$/u,
    );
    const many = Array.from({ length: 41 }, (_, number) => String(number + 12)).join(' ');
    assert.match(await refused(many), /has 41 words; give at most 40\.$/u);
    const { pageInfo } = await search('common', { first: 1 });
    assert.match(
      await refused('river', { after: pageInfo.endCursor }),
      /^after: the cursor belongs to another list/u,
    );
    assert.match(await refused('river', { first: 101 }), /^first: 101 is not a page size/u);
  });

  test('pages through all that was ranked, once each, and says that more matched', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    const { totalCount, cut } = await search('common');
    do {
      const page: Search = await search('common', { first: 100, after });
      assert.equal(page.pageInfo.hasPreviousPage, after !== null);
      ids.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    assert.equal(cut, true);
    assert.equal(ids.length, totalCount);
    assert.equal(new Set(ids).size, totalCount);
  });

  test('marks the words found in the texts as they are written', async () => {
    const { data } = await askFor(
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
    const { data } = await askFor(
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
    assert.deepEqual(await found('Voronyi', { kinds: ['Place', 'Incident'] }), [
      'NAME place:vorony',
      'WORDS_OF_NAME incident:riot',
    ]);
    assert.deepEqual(await found('Voronyi', { where: { name: { startsWith: 'riot' } } }), [
      'WORDS_OF_NAME incident:riot',
    ]);
  });

  test('takes a statement for spellings, one for hits, and one for each thing selected of them', async () => {
    await askFor('{ search(text: "Voronyi") { totalCount } }', {});
    assert.deepEqual(
      plans.map(({ step }) => step),
      ['spell', 'search'],
    );
    await askFor('{ search(text: "rio") { nodes { id } edges { node { id } highlights { text } } } }', {});
    assert.deepEqual(plans.map(({ step }) => step).sort(), ['find', 'find', 'find', 'search']);
  });
});
