import { transliterate } from 'transliteration';

/** Ordered: earlier spellings are met before the shorter ones they contain. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/q/gu, 'k'],
  [/dzh|zh|dj/gu, 'j'],
  [/ye|yo/gu, 'e'],
  [/[iy]+j?\b/gu, 'i'],
  [/([a-z])\1/gu, '$1'],
];

/**
 * The form in which names are compared: lower case, Latin letters without marks, one spelling for the common
 * transliterations, words parted by single spaces. Equal folds suggest one name; they never prove one entity.
 */
export function foldName(name: string): string {
  const latin = isPlain(name) ? name.toLowerCase() : latinize(name);
  const words = latin
    .replace(/['’ʹʺ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SPELLINGS.reduce((folded, [pattern, spelling]) => folded.replace(pattern, spelling), words);
}

/** Most names are, and need no look into the tables of other scripts. */
const isPlain = (name: string): boolean => /^[ -~]*$/u.test(name);

const latinize = (name: string): string =>
  transliterate(name.normalize('NFC')).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
