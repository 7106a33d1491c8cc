import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

interface SceneModule {
  readonly buildScene: (things: readonly unknown[]) => {
    readonly size: number;
    edges(): readonly string[];
    getEdgeAttribute(edge: string, name: string): unknown;
    getNodeAttribute(node: string, name: string): unknown;
  };
}
interface PassagesModule {
  readonly buildPassages: (quotes: readonly object[]) => readonly {
    readonly start: number;
    readonly runs: readonly { text: string; claims: readonly string[] }[];
  }[];
}
interface AddressModule {
  readonly readAddress: (url: URL) => { readonly view: string; readonly given: URLSearchParams };
  readonly writeAddress: (view: string, given: object) => string;
}

const told = (stance: string, against = 0): object => ({
  stance,
  contradictedBy: { totalCount: against },
  contradicts: { totalCount: 0 },
});
const thing = (id: string, edges: readonly object[], totalCount = edges.length): object => ({
  __typename: 'Person',
  id,
  name: id,
  connections: { totalCount, edges },
});
const edge = (direction: string, id: string, evidence: readonly object[]): object => ({
  relationship: 'MEMBER_OF',
  direction,
  node: { id },
  evidence,
});

describe('a scene of the explorer', () => {
  it('has a relationship told from both ends once, and counts the neighbours that are not in it', async () => {
    const { buildScene } = await loadPageModule<SceneModule>('views/graph/scene.ts');
    const scene = buildScene([
      thing('a', [edge('OUT', 'b', [told('STATES')]), edge('OUT', 'elsewhere', [])], 7),
      thing('b', [edge('IN', 'a', [told('STATES')])]),
    ]);
    assert.deepEqual(scene.edges(), ['a MEMBER_OF b']);
    assert.equal(scene.getNodeAttribute('a', 'beyond'), 6);
    assert.equal(scene.getNodeAttribute('b', 'beyond'), 0);
  });

  it('tells what is contradicted from what is alleged and from what is stated', async () => {
    const { buildScene } = await loadPageModule<SceneModule>('views/graph/scene.ts');
    const groundOf = (evidence: readonly object[]): unknown =>
      buildScene([thing('a', [edge('OUT', 'b', evidence)]), thing('b', [])]).getEdgeAttribute(
        'a MEMBER_OF b',
        'ground',
      );
    assert.equal(groundOf([told('ALLEGES')]), 'alleged');
    assert.equal(groundOf([told('ALLEGES'), told('STATES')]), 'stated');
    assert.equal(groundOf([told('STATES', 1)]), 'disputed');
    assert.equal(groundOf([told('DENIES')]), 'disputed');
  });
});

describe('the text of a source', () => {
  it('is put together from quotes that overlap, in code points, and broken where words are missing', async () => {
    const { buildPassages } = await loadPageModule<PassagesModule>('views/source/passages.ts');
    const passages = buildPassages([
      { id: 'one', exact: 'в 𝒜 тюрьме', prefix: '', suffix: '', start: 10, end: 20 },
      { id: 'two', exact: 'тюрьме', prefix: '', suffix: '', start: 14, end: 20 },
      { id: 'three', exact: 'later', prefix: '', suffix: '.', start: 40, end: 45 },
    ]);
    assert.deepEqual(passages, [
      {
        start: 10,
        end: 20,
        runs: [
          { text: 'в 𝒜 ', claims: ['one'] },
          { text: 'тюрьме', claims: ['one', 'two'] },
        ],
      },
      {
        start: 40,
        end: 46,
        runs: [
          { text: 'later', claims: ['three'] },
          { text: '.', claims: [] },
        ],
      },
    ]);
  });
});

describe('an address of the explorer', () => {
  it('reads as it was written, whatever stands in it', async () => {
    const { readAddress, writeAddress } = await loadPageModule<AddressModule>('address/address.ts');
    const written = writeAddress('search', {
      text: 'a&b=c?#%3A',
      kind: ['Person', 'Place'],
      first: undefined,
    });
    const { view, given } = readAddress(new URL(written, 'http://localhost'));
    assert.equal(view, 'search');
    assert.equal(given.get('text'), 'a&b=c?#%3A');
    assert.deepEqual(given.getAll('kind'), ['Person', 'Place']);
    assert.equal(given.has('first'), false);
  });
});
