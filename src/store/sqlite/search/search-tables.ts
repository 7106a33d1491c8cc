import type { SearchField } from '../../../plan/search-plan.js';
import { PLACES } from '../../search-place.js';
import { quoteName } from '../quote-name.js';

/** Documents, and the index over their words, as SQL. */
export interface SearchTables {
  readonly texts: string;
  readonly index: string;
  /** A row for each that the index has. */
  readonly sizes: string;
}

const tablesNamed = (prefix: string): SearchTables => ({
  texts: quoteName(`${prefix}SearchText`),
  index: quoteName(`${prefix}SearchIndex`),
  sizes: quoteName(`${prefix}SearchIndex_docsize`),
});
export const PRESENT = tablesNamed('');
/** Of former versions, each with from when until when it was known. */
export const PAST = tablesNamed('past_');
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

const entriesOf = (
  prefix: string,
  { texts, index }: SearchTables,
  known = '',
): readonly (ReturnType<typeof table> | { type: 'index'; name: string; text: string })[] => [
  table(
    `${prefix}SearchText`,
    `CREATE TABLE IF NOT EXISTS ${texts} ("row" INTEGER PRIMARY KEY, "node" TEXT NOT NULL, "about" TEXT NOT NULL, "clearance" INTEGER NOT NULL, "text" TEXT NOT NULL, "type" TEXT, "year" TEXT${known}) STRICT`,
  ),
  {
    type: 'index',
    name: `${prefix}SearchText_node`,
    text: `CREATE INDEX IF NOT EXISTS ${quoteName(`${prefix}SearchText_node`)} ON ${texts} ("node")`,
  },
  table(
    `${prefix}SearchIndex`,
    // The text is words parted by spaces already, so that this tokenizer only takes them apart.
    `CREATE VIRTUAL TABLE IF NOT EXISTS ${index} USING fts5("words", content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='2 3')`,
  ),
];

/** What is found by words, and the index over it, which keeps no text of its own; then the words of names, and what misspelt ones are found by. */
export const SEARCH_ENTRIES = [
  ...entriesOf('', PRESENT),
  ...entriesOf('past_', PAST, ', "knownFrom" INTEGER NOT NULL, "knownUntil" INTEGER NOT NULL'),
  table(
    'SearchWord',
    `CREATE TABLE IF NOT EXISTS ${WORDS} ("word" TEXT NOT NULL PRIMARY KEY, "clearance" INTEGER NOT NULL) STRICT, WITHOUT ROWID`,
  ),
  table(
    'SearchKey',
    `CREATE TABLE IF NOT EXISTS ${KEYS} ("key" TEXT NOT NULL, "word" TEXT NOT NULL, PRIMARY KEY ("key", "word")) STRICT, WITHOUT ROWID`,
  ),
];
