import type { AskedWord } from './asked-words.js';

/** How a text meets the words asked. */
export interface Meeting {
  /** By word asked, whether it is there in some form. */
  readonly met: readonly boolean[];
  /** Letters apart, over all words met. */
  readonly distance: number;
  /** How many words are met only by the start of a longer one. */
  readonly started: number;
  /** Where the words asked stand side by side in their order; -1 if they do not. */
  readonly at: number;
}

/** Less than a letter apart costs. */
const STARTED = 1;
const LETTER = 2;

export const meetsWord = (asked: AskedWord, word: string): boolean => costOf(asked, word) < Infinity;

export function meetWords(asked: readonly AskedWord[], text: readonly string[]): Meeting {
  const costs = asked.map((one) => leastCost(one, text));
  const met = costs.map((cost) => cost < Infinity);
  return {
    met,
    distance: costs.reduce((sum, cost) => sum + (cost < Infinity ? Math.floor(cost / LETTER) : 0), 0),
    started: costs.filter((cost) => cost === STARTED).length,
    at: met.every(Boolean) ? sideBySide(asked, text) : -1,
  };
}

/** By number alone: a search looks at each word of each text that it ranks. */
function leastCost(asked: AskedWord, text: readonly string[]): number {
  let least = Infinity;
  for (const word of text) least = Math.min(least, costOf(asked, word));
  return least;
}

/** Of taking a word for the one asked; without end if it is another. */
function costOf({ word, starts, like }: AskedWord, other: string): number {
  if (other === word) return 0;
  if (starts && other.startsWith(word)) return STARTED;
  const distance = like.get(other);
  return distance === undefined ? Infinity : LETTER * distance;
}

const sideBySide = (asked: readonly AskedWord[], text: readonly string[]): number =>
  text.findIndex((_, at) => asked.every((one, next) => meetsWord(one, text[at + next] ?? '')));
