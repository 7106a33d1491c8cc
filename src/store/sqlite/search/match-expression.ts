import type { SearchPlan } from '../../../plan/plan.js';
import type { SearchAsk, SearchTerm } from '../../../plan/search-plan.js';
import { markOf } from './write-search.js';

/** An expression of FTS5, made of letters and digits within quotation marks alone. */
export function matchExpression({ clearance, kinds }: SearchPlan, { terms, all }: SearchAsk): string {
  const marks = Array.from({ length: clearance + 1 }, (_, level) => quoted(markOf(level)));
  const narrowing = [marks, ...(kinds.length === 0 ? [] : [kinds.map(({ name }) => quoted(markOf(name)))])];
  const words = terms.map((variants) => anyOf(variants.map(termOf)));
  return [...narrowing.map(anyOf), all ? words.join(' AND ') : anyOf(words)].join(' AND ');
}

const termOf = ({ word, starts }: SearchTerm): string => (starts ? `${quoted(word)} *` : quoted(word));
const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`;

/** @throws Error for what `foldText` cannot have given. */
function quoted(word: string): string {
  if (!/^[\p{L}\p{N}§]+$/u.test(word)) throw new Error(`"${word}" is no folded word.`);
  return `"${word}"`;
}
