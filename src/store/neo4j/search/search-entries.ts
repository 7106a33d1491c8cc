import { pastLabel } from '../past-names.js';
import { quoteName } from '../quote-name.js';
import type { SchemaEntry } from '../schema-entry.js';
import { LOOKED_IN, MARKS, PLACE } from './search-properties.js';

export const ENTITY_WORDS = 'Entity_words_fulltext';
export const CLAIM_WORDS = 'Claim_words_fulltext';
/** Of former versions, which carry what they were found by. */
export const PAST_ENTITY_WORDS = pastLabel(ENTITY_WORDS);
export const PAST_CLAIM_WORDS = pastLabel(CLAIM_WORDS);
export const SPELLINGS = 'SearchWord_keys_fulltext';
/** A word of names; of no kind, so that no question about the graph meets it. */
const WORD = 'SearchWord';

/** An index follows a commit in the background: in the commit it would hold up whoever reads what else was written. */
export const FOLLOWS_LATER = 'fulltext.eventually_consistent';

/** Their texts are words parted by spaces already, so that the analyzer only takes them apart. */
const fullText = (name: string, label: string, properties: readonly string[]): SchemaEntry => ({
  type: 'index',
  name,
  text:
    `CYPHER 5 CREATE FULLTEXT INDEX ${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)}) ` +
    `ON EACH [${properties.map((property) => `n.${quoteName(property)}`).join(', ')}] ` +
    `OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace', \`${FOLLOWS_LATER}\`: true}}`,
});

const OF_ENTITIES = [LOOKED_IN.names, LOOKED_IN.texts, MARKS, PLACE];
const OF_CLAIMS = [LOOKED_IN.quotes, MARKS, PLACE];

export const WORD_ENTRIES: readonly SchemaEntry[] = [
  fullText(ENTITY_WORDS, 'Entity', OF_ENTITIES),
  fullText(CLAIM_WORDS, 'Claim', OF_CLAIMS),
  fullText(PAST_ENTITY_WORDS, pastLabel('Entity'), OF_ENTITIES),
  fullText(PAST_CLAIM_WORDS, pastLabel('Claim'), OF_CLAIMS),
];
/** Of layout 1. */
export const FORMER_WORDS: readonly string[] = ['Entity', 'Claim', 'PastEntity', 'PastClaim'].map(
  (label) => `${label}_search_fulltext`,
);
export const SPELLING_ENTRIES: readonly SchemaEntry[] = [
  fullText(SPELLINGS, WORD, ['keys']),
  {
    type: 'constraint',
    name: `${WORD}_text_unique`,
    text: `CYPHER 5 CREATE CONSTRAINT ${quoteName(`${WORD}_text_unique`)} IF NOT EXISTS FOR (n:${quoteName(WORD)}) REQUIRE n.text IS UNIQUE`,
  },
];
