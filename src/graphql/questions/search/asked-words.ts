import { editDistance } from './edit-distance.js';

/** A word asked for, folded, and what counts as it. */
export interface AskedWord {
  readonly word: string;
  /** Words that start with it count too. */
  readonly starts: boolean;
  /** Other words that may be meant by it, and how many letters they are apart. */
  readonly like: ReadonlyMap<string, number>;
}

const SHORTEST_MISSPELT = 4;
const SHORTEST_WITH_TWO = 8;
const MOST_LIKE = 12;
/** Short words start too many others; but the last may be still in the making. */
const SHORTEST_START = 4;
const SHORTEST_LAST_START = 2;

/** How many letters of a word may be wrong; of a number none. */
export function mayBeWrong(word: string): number {
  if (word.length < SHORTEST_MISSPELT || /\p{N}/u.test(word)) return 0;
  return word.length < SHORTEST_WITH_TWO ? 1 : 2;
}

/** @param known words of names that may be meant */
export const askWords = (words: readonly string[], known: readonly string[]): readonly AskedWord[] =>
  words.map((word, at) => ({
    word,
    starts: word.length >= (at === words.length - 1 ? SHORTEST_LAST_START : SHORTEST_START),
    like: nearest(word, known),
  }));

function nearest(word: string, known: readonly string[]): ReadonlyMap<string, number> {
  const most = mayBeWrong(word);
  if (most === 0) return new Map();
  const near = known
    .map((other) => [other, editDistance(word, other, most)] as const)
    .filter(([, distance]) => distance > 0 && distance <= most)
    .sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1));
  return new Map(near.slice(0, MOST_LIKE));
}
