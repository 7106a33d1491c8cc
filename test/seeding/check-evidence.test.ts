import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { sha256 } from './extract-folder.js';
import { DATASET, fact, finds, folder, problemsOf, RIGHT, TABLE, TEXT, write } from './right-extract.js';

describe('the evidence of an extract', () => {
  it('must have the bytes that it was made from', async () => {
    await finds(RIGHT.replace(sha256(TEXT), 'f'.repeat(64)), [
      'f'.repeat(64),
      `sha256: text.md has ${sha256(TEXT)}; if its change is meant, write this.`,
    ]);
    await finds(
      DATASET.replace(sha256(TABLE), 'f'.repeat(64)) +
        'facts: [{ about: treaty-action:nd-cat, record: Nordland/CAT, says: { type: ACCESSION } }]\n',
      ['f'.repeat(64), `sha256: table.csv has ${sha256(TABLE)}; if its change is meant, write this.`],
    );
  });

  it('is told once where its file cannot be read, and not again for every fact', async () => {
    await finds(RIGHT.replace('text.md', 'none.md') + fact('quote: Fordham\nsays: { type: PRISON }'), [
      'none.md',
      'text: none.md cannot be read; name it relative to the extract.',
    ]);
  });

  it('must have the quote, once', async () => {
    await finds(RIGHT + fact('quote: Three men\nsays: { type: PRISON }'), [
      'Three men',
      'quote: "Three men" does not stand in the text; copy its exact words from the text.',
    ]);
    await finds(RIGHT + fact('quote: Two men\nsays: { type: PRISON }'), [
      'Two men',
      'quote: "Two men" stands in the text 2 times; add a prefix or suffix.',
    ]);
    const told = RIGHT + fact('quote: { exact: Two men, suffix: " fled" }\nsays: { type: PRISON }');
    assert.deepEqual(await problemsOf(write(told)), []);
    await finds(
      DATASET + 'facts: [{ about: treaty-action:nd-cat, quote: Fordham, says: { type: ACCESSION } }]\n',
      ['Fordham', 'quote: the source has no text to quote; give source.text, or a record.'],
      [
        'treaty-action:nd-cat: {',
        'treaty-action:nd-cat: nothing in the source introduces it; add a quote to it, or a fact about it.',
      ],
    );
  });

  it('must have the record', async () => {
    const about = (record: string): string =>
      `${DATASET}facts:\n  - about: treaty-action:nd-cat\n    record: ${record}\n    says: { type: ACCESSION }\n`;
    assert.deepEqual(await problemsOf(write(about('Nordland/CAT'))), []);
    const [record, ...more] = await problemsOf(write(about('Nordland/OPCAT')));
    assert.equal(
      record,
      '12:13 record: "Nordland/OPCAT" is no record of the dataset; join the values of its key columns by a slash.',
    );
    assert.equal(more.length, 1);
  });

  it('must be a table with the key columns, and one record for each key', async () => {
    const over = (table: string): string => {
      folder.write('other.csv', table);
      return DATASET.replace('table.csv', 'other.csv').replace(sha256(TABLE), sha256(table));
    };
    await finds(over('country,instrument\nNordland,CAT\n'), [
      'dataset',
      'key: other.csv has no column state; it has country, instrument.',
    ]);
    const [twice] = await problemsOf(write(over('state,instrument\nNordland,CAT\nNordland,CAT\n')));
    assert.match(String(twice), /^6:3 key: other.csv has two records Nordland\/CAT; add a column/u);
    const [broken, ...more] = await problemsOf(write(over('state,instrument\n"Nordland,CAT\n')));
    assert.match(String(broken), /^6:3 file: other.csv is not CSV with a line of names first: /u);
    assert.deepEqual(more, []);
  });

  it('must introduce every entity', async () => {
    await finds(`${RIGHT}  person:ada: { name: Ada }\n`, [
      'person:ada',
      'person:ada: nothing in the source introduces it; add a quote to it, or a fact about it.',
    ]);
    assert.deepEqual(await problemsOf(write(`${RIGHT}  person:ada: { name: Ada, quote: men fled }\n`)), []);
    await finds(`${RIGHT}  person:ada: { name: Ada, quote: women fled }\n`, [
      'women fled',
      'quote: "women fled" does not stand in the text; copy its exact words from the text.',
    ]);
  });
});
