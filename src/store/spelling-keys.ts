import type { SearchDocument } from './search-document.js';

/** Letters looked at: a word that is as long differs later in few. */
const PREFIX = 7;
const SHORTEST_WORD = 3;
const SHORTEST_WITH_TWO = 7;

/**
 * What is left of a word's beginning without a letter, or two of a long word: two words of which one is meant by the
 * other share a key (symmetric deletion; W. Garbe, SymSpell).
 */
export function spellingKeys(word: string): readonly string[] {
  const letters = [...word];
  let layer = new Set([letters.slice(0, PREFIX).join('')]);
  const keys = new Set(layer);
  for (let left = letters.length < SHORTEST_WITH_TWO ? 1 : 2; left > 0; left -= 1) {
    layer = new Set([...layer].flatMap(withoutOne));
    for (const key of layer) keys.add(key);
  }
  return [...keys];
}

function withoutOne(text: string): readonly string[] {
  const letters = [...text];
  return letters.map((_, at) => letters.filter((_letter, other) => other !== at).join(''));
}

/** Words of names, each with the least clearance at which a name has it; numbers are not misspelt. */
export function spelledWords(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { among, text, clearance } of documents) {
    if (among !== 'names') continue;
    for (const word of text.split(/[ \n]/u)) {
      if (word.length < SHORTEST_WORD || /\p{N}/u.test(word)) continue;
      words.set(word, Math.min(clearance, words.get(word) ?? clearance));
    }
  }
  return words;
}

/** How many words a look for spellings may find. */
export const MOST_SPELLINGS = 2_000;
