import { foldTokens, foldWords } from '../ontology/fold-words.js';

/** A name that may not be told, and what stands in for it. */
export interface ProtectedName {
  readonly person: string;
  readonly value: string;
  readonly pseudonym: string;
}

/** A text without the names in it: the same text where there are none. */
export type Mask = (text: string) => string;

/** Where nobody is protected; to be told by being the same. */
export const NOTHING_MASKED: Mask = (text) => text;

interface Sought {
  readonly words: readonly string[];
  readonly pseudonym: string;
}

/** An initial alone is any word of a letter. */
const SHORTEST_NAME = 2;
const SHORTEST_WORD = 3;
const SHORTEST_STEM = 4;
/** Letters by which a case or a possessive lengthens a name, in the languages of our sources. */
const ENDING = 2;

/** What stands in a text for a name. */
export const standIn = (pseudonym: string): string => `[${pseudonym}]`;

/**
 * Puts `[pseudonym]` for each of these names, in any spelling, script or case, whole or by one of its words: rather a word
 * too many than one too few.
 */
export function maskNames(names: readonly ProtectedName[]): Mask {
  const sought = names.flatMap(soughtOf).sort((one, other) => other.words.length - one.words.length);
  if (sought.length === 0) return NOTHING_MASKED;
  return (text) => {
    const tokens = foldTokens(text).flatMap(({ start, end, words }) =>
      words.map((word) => ({ start, end, word })),
    );
    const words = tokens.map(({ word }) => word);
    let [masked, written, last] = ['', 0, ''];
    for (let at = 0; at < tokens.length; at += 1) {
      const found = sought.find((one) => one.words.every((word, step) => isMeant(word, words[at + step])));
      const [first, end] = [tokens[at], tokens[at + (found?.words.length ?? 1) - 1]];
      if (!found || !first || !end) continue;
      const between = text.slice(written, first.start);
      // A name of several words, of which each is one of the same person's, is told once.
      if (last !== found.pseudonym || between.trim() !== '') masked += between + standIn(found.pseudonym);
      [written, last] = [end.end, found.pseudonym];
      at += found.words.length - 1;
    }
    return written === 0 ? text : masked + text.slice(written);
  };
}

function soughtOf({ value, pseudonym }: ProtectedName): readonly Sought[] {
  const words = foldWords(value);
  if (words.join('').length < SHORTEST_NAME) return [];
  const alone = words.filter((word) => word.length >= SHORTEST_WORD && !/\p{N}/u.test(word));
  return [{ words, pseudonym }, ...alone.map((word) => ({ words: [word], pseudonym }))];
}

/** Whether a word of a text is this one, perhaps with another ending. */
function isMeant(name: string, word: string | undefined): boolean {
  if (word === undefined || word === name) return word === name;
  if (name.length < SHORTEST_STEM || /\p{N}/u.test(name)) return false;
  return word.startsWith(name.replace(/[aeiouy]$/u, '')) && word.length <= name.length + ENDING;
}
