import { foldTokens } from '../../../ontology/fold-words.js';
import type { AskedWord } from './asked-words.js';
import { meetsWord } from './meet-words.js';

/** A stretch of a text, as it stands there. */
export interface Fragment {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in fragments, which together are all of it; undefined where none of the words is there. */
export function markWords(text: string, asked: readonly AskedWord[]): readonly Fragment[] | undefined {
  const fragments: Fragment[] = [];
  let end = 0;
  for (const token of foldTokens(text)) {
    const meets = token.words.some((word) => asked.some((one) => meetsWord(one, word)));
    if (!meets) continue;
    if (token.start > end) fragments.push({ text: text.slice(end, token.start), marked: false });
    fragments.push({ text: text.slice(token.start, token.end), marked: true });
    end = token.end;
  }
  if (fragments.length === 0) return undefined;
  return end < text.length ? [...fragments, { text: text.slice(end), marked: false }] : fragments;
}
