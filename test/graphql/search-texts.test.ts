import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { openSearching, type Searching } from './open-searching.js';

describe('a text to search for', () => {
  let searching: Searching;
  before(async () => (searching = await openSearching()));
  after(() => searching.close());

  test('takes whatever is typed for words', async () => {
    const right = await searching.found('Voronyi prison');
    for (const text of [
      'Voronyi) OR (prison',
      '"Voronyi" "prison',
      'Voronyi* prison*^5',
      'Voronyi\'; DROP TABLE "SearchText"; -- prison',
      'names:Voronyi +prison~ [a TO b]',
      '`Voronyi` {prison} \\ / && || !',
      '\u202eVoronyi\u202c prison',
    ])
      assert.ok((await searching.search(text)).edges.length >= 0, text);
    for (const text of [
      'Voronyi) (prison',
      '"Voronyi" "prison',
      'Voronyi* -prison*^',
      '{Voronyi} \\prison~',
      '\u202eVoronyi\u202c prison',
    ])
      assert.deepEqual(await searching.found(text), right, text);
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
      assert.ok(await searching.search(text), text);
  });

  test('refuses a text without words, one too long, and a cursor of another text, saying what to do', async () => {
    for (const text of ['', '   ', '()"*', '\u200b\u200d', '😀'])
      assert.match(
        await searching.refused(text),
        /^text: .*has no letter or digit to look for; give a name/u,
        text,
      );
    assert.match(
      await searching.refused('a'.repeat(10_000)),
      /^text: "a{40}…" has 10000 characters; give at most 300\.$/u,
    );
    const many = Array.from({ length: 41 }, (_, number) => String(number + 12)).join(' ');
    assert.match(await searching.refused(many), /has 41 words; give at most 40\.$/u);
    const { pageInfo } = await searching.search('common', { first: 1 });
    assert.match(
      await searching.refused('river', { after: pageInfo.endCursor }),
      /^after: the cursor belongs to another list/u,
    );
    assert.match(await searching.refused('river', { first: 101 }), /^first: 101 is not a page size/u);
  });
});
