import { foldName } from './fold-name.js';

/** A run of letters and digits of a text, and what it is compared as. */
export interface FoldedToken {
  /** In UTF-16 code units, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

// Zero-width joiners, soft hyphens and marks of direction: nobody sees them, and they would part a word.
const INVISIBLE = /\p{Cf}/gu;
const TOKEN = /[\p{L}\p{N}\p{M}\p{Cf}'’ʹʺ\x60]+/gu;

/** The words of a text in the form in which names are compared, parted by single spaces; letters and digits alone. */
export const foldText = (text: string): string =>
  foldName(isPlain(text) ? text : text.normalize('NFKC').replace(INVISIBLE, ''));

const isPlain = (text: string): boolean => /^[ -~]*$/u.test(text);

export function foldWords(text: string): readonly string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** Where in a text its words stand. */
export const foldTokens = (text: string): readonly FoldedToken[] =>
  [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    words: foldWords(token),
  }));
