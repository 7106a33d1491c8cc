import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildChain, type Link } from '../../../../src/graphql/questions/command/build-chain.js';
import type { BodyRow, PostRow } from '../../../../src/graphql/questions/command/command-documents.js';

type Holders = Readonly<Record<string, 'YES' | 'POSSIBLY' | null>>;

const post = (id: string, does: string | null, holders: Holders = {}): PostRow => ({
  id,
  function: does,
  holders: {
    edges: Object.entries(holders).map(([person, certainty]) => ({
      certainty,
      node: { id: person },
      evidence: [{ id: `claim:${person}` }],
      ...{ status: null, rank: null, since: null, until: null },
    })),
  },
});
const body = (
  id: string,
  above: readonly string[],
  leading: PostRow[] = [],
  others: PostRow[] = [],
): BodyRow => ({
  id,
  leading: { nodes: leading },
  others: { nodes: others },
  above: { edges: above.map((one) => ({ certainty: 'YES', evidence: [], node: { id: one } })) },
});
const chain = (start: string, ...rows: readonly BodyRow[]): readonly Link[] =>
  buildChain(start, new Map(rows.map((row) => [row.id, row])));
const levels = (links: readonly Link[]): readonly string[] =>
  links.map((link) => `${String(link.level)} ${link.body}`);

describe('a chain of command', () => {
  test('stands each body above all that it is above, whichever way is shorter', () => {
    const links = chain(
      'facility:jail',
      body('facility:jail', ['organization:ministry', 'organization:service']),
      body('organization:ministry', ['organization:government']),
      body('organization:service', ['organization:ministry']),
      body('organization:government', []),
    );
    assert.deepEqual(levels(links), [
      '0 facility:jail',
      '1 organization:service',
      '2 organization:ministry',
      '3 organization:government',
    ]);
    assert.deepEqual(
      links[2]?.ties.map(({ over, relation }) => `${relation} ${over}`),
      ['OPERATES facility:jail', 'PART_OF organization:service'],
    );
  });

  test('ends where sources put bodies above each other', () => {
    const links = chain(
      'facility:jail',
      body('facility:jail', ['organization:one']),
      body('organization:one', ['organization:other']),
      body('organization:other', ['organization:one']),
    );
    assert.deepEqual(levels(links), ['0 facility:jail', '1 organization:one', '2 organization:other']);
  });

  test('leaves out what is above that could not be read', () => {
    assert.deepEqual(chain('facility:jail', body('facility:jail', ['organization:hidden']))[0]?.ties, []);
  });

  test('puts heads before deputies and the certain before the possible, and others apart', () => {
    const [link] = chain(
      'facility:jail',
      body(
        'facility:jail',
        [],
        [
          post('post:deputy', 'DEPUTY', { ann: 'YES' }),
          post('post:head', 'HEAD', { bob: 'POSSIBLY', cy: 'YES' }),
        ],
        [post('post:voice', 'SPOKESPERSON', { dan: 'YES' })],
      ),
    );
    assert.deepEqual(
      link?.tenures.map(({ person }) => person),
      ['cy', 'bob', 'ann'],
    );
    assert.deepEqual(
      link.others.map(({ person, evidence }) => [person, evidence]),
      [['dan', ['claim:dan']]],
    );
    assert.equal(link.gap, null);
  });

  test('says why nobody is known, and promotes nobody', () => {
    const gap = (leading: PostRow[], others: PostRow[]): Link['gap'] | undefined =>
      chain('facility:jail', body('facility:jail', [], leading, others))[0]?.gap;
    assert.equal(gap([], []), 'NO_POST');
    assert.equal(gap([post('post:head', 'HEAD')], []), 'NO_TENURE');
    assert.equal(gap([], [post('post:clerk', null, { dan: 'YES' })]), 'ONLY_OTHER_POSTS');
    assert.equal(gap([post('post:deputy', 'DEPUTY', { ann: 'YES' })], []), 'ONLY_DEPUTIES');
  });

  test('is never certain where no day was asked about', () => {
    const [link] = chain(
      'facility:jail',
      body('facility:jail', [], [post('post:head', 'HEAD', { bob: null })]),
    );
    assert.equal(link?.tenures[0]?.certainty, 'POSSIBLY');
  });
});
