import type { Filter, SearchPlan, SpellPlan } from './plan.js';
import type { SearchTerm } from './search-plan.js';

export const printSearch = (
  { kinds, where, asks }: SearchPlan,
  printFilter: (filter: Filter) => readonly string[],
): readonly string[] => [
  ...(kinds.length > 0 ? [`kind in ${kinds.map(({ name }) => name).join(', ')}`] : []),
  ...(where ? ['where', ...printFilter(where).map((line) => `  ${line}`)] : []),
  ...asks.map(({ among, terms, all, size }) => {
    const words = terms.map((variants) => variants.map(printTerm).join('|'));
    return `first ${String(size)} ${among} with ${all ? 'all' : 'any'} of ${words.join(', ')}`;
  }),
];

export const printSpelling = ({ words }: SpellPlan): readonly string[] => [`words like ${words.join(', ')}`];

const printTerm = ({ word, starts }: SearchTerm): string => (starts ? `${word}…` : word);
