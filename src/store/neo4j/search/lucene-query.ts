import type { SearchPlan } from '../../../plan/plan.js';
import type { SearchAsk, SearchTerm } from '../../../plan/search-plan.js';
import { PLACE_BITS } from '../../search-place.js';
import { LOOKED_IN, markOf, markOfZero, MARKS, PLACE } from './search-properties.js';

/** A query of Lucene's that counts for no score; its words are letters and digits alone. */
export function queryOf({ clearance, kinds }: SearchPlan, { among, terms, all }: SearchAsk): string {
  const field = LOOKED_IN[among];
  const marks = Array.from({ length: clearance + 1 }, (_, level) => markOf(level));
  const words = terms.map((variants) => anyOf(variants.map(termOf)));
  return [
    must(MARKS, marks),
    ...(kinds.length === 0
      ? []
      : [
          must(
            MARKS,
            kinds.map(({ name }) => markOf(name)),
          ),
        ]),
    ...(all ? words.map((word) => must(field, [word])) : [must(field, words)]),
  ].join(' ');
}

// A prefix or a range counts the same for every document, where a word counts by how rare it is.
export const BY_PLACE = PLACE_BITS.map((bit) => ` ${PLACE}:${markOfZero(bit)}*^${bit}`).join('');
const termOf = ({ word, starts }: SearchTerm): string => (starts ? `${plain(word)}*` : plain(word));
const anyOf = (words: readonly string[]): string =>
  words.length === 1 ? words.join('') : `(${words.join(' ')})`;
const must = (field: string, words: readonly string[]): string => `+${field}:(${words.join(' ')})^0`;

/** @throws Error for what `foldText` cannot have given. */
function plain(word: string): string {
  if (!/^[\p{L}\p{N}]+$/u.test(word)) throw new Error(`"${word}" is no folded word.`);
  return word;
}
