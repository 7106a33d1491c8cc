import { HabeasError } from '../../../errors/habeas-error.js';
import { shorten } from '../../../errors/shorten.js';
import { foldWords } from '../../../ontology/fold-words.js';

const LONGEST_TEXT = 300;
const MOST_WORDS = 40;

/**
 * The words asked for, each once, folded: letters and digits alone, whatever else the text holds.
 * @throws HabeasError BAD_USER_INPUT for a text that is too long or has no words.
 */
export function readText(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `text: "${shorten(text)}" has ${String(text.length)} characters; give at most ${String(LONGEST_TEXT)}.`,
    );
  }
  const words = [...new Set(foldWords(text))];
  if (words.length === 0) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `text: "${shorten(text)}" has no letter or digit to look for; give a name, or words of a description or a quote.`,
    );
  }
  if (words.length > MOST_WORDS) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `text: "${shorten(text)}" has ${String(words.length)} words; give at most ${String(MOST_WORDS)}.`,
    );
  }
  return words;
}
