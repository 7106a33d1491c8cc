import type { SearchField } from '../../../plan/search-plan.js';
import { PLACES } from '../../search-place.js';
import { quoteName } from '../quote-name.js';

export const TEXTS = quoteName('SearchText');
export const INDEX = quoteName('SearchIndex');
/** A row for each that the index has. */
export const INDEX_SIZES = quoteName('SearchIndex_docsize');
export const WORDS = quoteName('SearchWord');
export const KEYS = quoteName('SearchKey');

/** How many documents of one field a place can hold. */
export const WIDTH = 2 ** 36;
const FIELDS: readonly SearchField[] = ['names', 'texts', 'quotes'];

/** Row numbers are in the order in which documents are found, since the index answers in that of row numbers. */
export const firstRow = (among: SearchField, place = 0): number =>
  (FIELDS.indexOf(among) * PLACES + place) * WIDTH;
export const endOfRows = (among: SearchField): number => firstRow(among) + PLACES * WIDTH;

/** Before a mark of a document that is no word: no folded text holds it, and the tokenizer takes it for a letter. */
export const MARK = '§';

const table = (name: string, text: string): { type: 'table'; name: string; text: string } => ({
  type: 'table',
  name,
  text,
});

/** What is found by words, and the index over it, which keeps no text of its own; then the words of names, and what misspelt ones are found by. */
export const SEARCH_ENTRIES = [
  table(
    'SearchText',
    `CREATE TABLE IF NOT EXISTS ${TEXTS} ("row" INTEGER PRIMARY KEY, "node" TEXT NOT NULL, "about" TEXT NOT NULL, "clearance" INTEGER NOT NULL, "text" TEXT NOT NULL, "type" TEXT, "year" TEXT) STRICT`,
  ),
  {
    type: 'index',
    name: 'SearchText_node',
    text: `CREATE INDEX IF NOT EXISTS "SearchText_node" ON ${TEXTS} ("node")`,
  },
  table(
    'SearchIndex',
    // The text is words parted by spaces already, so that this tokenizer only takes them apart.
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${INDEX} USING fts5("words", content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='2 3')`,
  ),
  table(
    'SearchWord',
    `CREATE TABLE IF NOT EXISTS ${WORDS} ("word" TEXT NOT NULL PRIMARY KEY, "clearance" INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  ),
  table(
    'SearchKey',
    `CREATE TABLE IF NOT EXISTS ${KEYS} ("key" TEXT NOT NULL, "word" TEXT NOT NULL, PRIMARY KEY ("key", "word")) STRICT, WITHOUT ROWID`,
  ),
] as const;
