import type { AskedWord } from './asked-words.js';

/** How a word of a text counts as one asked. */
interface MetWord {
  /** Letters apart. */
  readonly distance: number;
  /** Whether it only starts with the word asked. */
  readonly started: boolean;
}

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

/** Undefined if it is another word. */
export function meetWord(asked: AskedWord, word: string): MetWord | undefined {
  if (word === asked.word) return { distance: 0, started: false };
  if (asked.starts && word.startsWith(asked.word)) return { distance: 0, started: true };
  const distance = asked.like.get(word);
  return distance === undefined ? undefined : { distance, started: false };
}

export function meetWords(asked: readonly AskedWord[], text: readonly string[]): Meeting {
  const best = asked.map((one) => bestOf(text.flatMap((word) => meetWord(one, word) ?? [])));
  const met = best.map((one) => one !== undefined);
  return {
    met,
    distance: best.reduce((sum, one) => sum + (one?.distance ?? 0), 0),
    started: best.filter((one) => one?.started).length,
    at: met.every(Boolean) ? sideBySide(asked, text) : -1,
  };
}

const bestOf = (all: readonly MetWord[]): MetWord | undefined =>
  all.reduce<MetWord | undefined>(
    (best, next) => (best && costOf(best) <= costOf(next) ? best : next),
    undefined,
  );

const costOf = ({ distance, started }: MetWord): number => 2 * distance + (started ? 1 : 0);

const sideBySide = (asked: readonly AskedWord[], text: readonly string[]): number =>
  text.findIndex((_, at) => asked.every((one, next) => meetWord(one, text[at + next] ?? '') !== undefined));
