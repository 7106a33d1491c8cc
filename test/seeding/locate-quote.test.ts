import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { locateName, locateQuote } from '../../src/seeding/locate-quote.js';

const quoteOf = (text: string, entry: Parameters<typeof locateQuote>[1]): unknown => {
  const located = locateQuote(text.normalize('NFC'), entry);
  return 'quote' in located ? located.quote : located.problem;
};

describe('the place of a quote', () => {
  it('is counted in code points, the end exclusive', () => {
    const text = 'The 🔥 at 𝒩orthmoor hurt two men.';
    const quote = quoteOf(text, 'hurt two');
    assert.deepEqual(quote, { exact: 'hurt two', start: 19, end: 27 });
    assert.equal(Array.from(text).slice(19, 27).join(''), 'hurt two');
    assert.deepEqual(quoteOf(text, '🔥 at 𝒩'), {
      exact: '🔥 at 𝒩',
      start: 4,
      end: 10,
    });
  });

  it('is found whether letters are composed or not, in the text and in the quote', () => {
    const [composed, decomposed] = ['Café Ångström'.normalize('NFC'), 'Café Ångström'.normalize('NFD')];
    const wanted = { exact: composed, start: 7, end: 20 };
    for (const text of [composed, decomposed]) {
      for (const words of [composed, decomposed]) assert.deepEqual(quoteOf(`Near — ${text}.`, words), wanted);
    }
  });

  it('is told by a prefix or a suffix where the words stand twice', () => {
    const text = 'Ada said no. Bela said no, too.';
    const at = (start: number, around: { prefix?: string; suffix?: string }): unknown => ({
      exact: 'said no',
      ...around,
      start,
      end: start + 7,
    });
    assert.deepEqual(quoteOf(text, { exact: 'said no', prefix: 'Bela ' }), at(18, { prefix: 'Bela ' }));
    assert.deepEqual(quoteOf(text, { exact: 'said no', suffix: '.' }), at(4, { suffix: '.' }));
    assert.deepEqual(
      quoteOf(text, { exact: 'said no', prefix: 'Ada ', suffix: '.' }),
      at(4, { prefix: 'Ada ', suffix: '.' }),
    );
  });

  it('is refused where the words stand more than once, telling how often', () => {
    assert.equal(
      quoteOf('no, no, no', 'no'),
      'quote: "no" stands in the text 3 times; add a prefix or suffix.',
    );
    assert.equal(
      quoteOf('Ada: no. Ada: no.', { exact: 'no', prefix: 'Ada: ' }),
      'quote: "no" stands in the text 2 times; add a prefix or suffix.',
    );
  });

  it('is refused where the words stand nowhere, or not between these', () => {
    assert.equal(
      quoteOf('Ada said no.', 'Bela'),
      'quote: "Bela" does not stand in the text; copy its exact words from the text.',
    );
    assert.equal(
      quoteOf('Ada said no.', { exact: 'no', prefix: 'Bela said ' }),
      'quote: "no" does not stand in the text; the words stand there 1 times, but not between this prefix and suffix.',
    );
    assert.match(String(quoteOf('', 'x'.repeat(200))), /^quote: "x{60}…"/u);
  });
});

describe('the place of a name', () => {
  it('is the first where it stands as a word of its own', () => {
    assert.deepEqual(locateName('Northmoorland, then Northmoor (N-1).', 'Northmoor'), {
      exact: 'Northmoor',
      start: 20,
      end: 29,
    });
    assert.equal(locateName('Northmoor (N-1).', '(N-1)')?.['start'], 10);
    assert.equal(locateName('Сарыарка', 'арка'), undefined);
    assert.equal(locateName('𝒩oor', 'oor'), undefined);
    assert.equal(locateName('🔥oor🔥', 'oor')?.['start'], 1);
    assert.equal(locateName('', 'Northmoor'), undefined);
  });
});
