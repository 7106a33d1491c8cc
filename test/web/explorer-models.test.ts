import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { loadPageModule } from './load-page-module.js';

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

  it('that is too long for a request line stands behind a fragment, which is not sent', async () => {
    const { readAddress, writeAddress } = await loadPageModule<AddressModule>('address/address.ts');
    const nodes = Array.from({ length: 500 }, (_, at) => `place:number-${String(at)}`).join(',');
    const url = new URL(writeAddress('graph', { nodes, chosen: 'place:number-1' }), 'http://localhost');
    assert.equal(url.search, '');
    const { view, given } = readAddress(url);
    assert.deepEqual([view, given.get('nodes'), given.get('chosen')], ['graph', nodes, 'place:number-1']);
  });
});
