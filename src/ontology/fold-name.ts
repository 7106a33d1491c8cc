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
  const latin = transliterate(name.normalize('NFC')).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  const words = latin
    .replace(/['’ʹʺ`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SPELLINGS.reduce((folded, [pattern, spelling]) => folded.replace(pattern, spelling), words);
}
