import type { Searched } from './find-paths.js';
import type { SearchLimits } from './search-terms.js';

export type Outcome = 'FOUND' | 'NONE_WITHIN' | 'CUT_OFF';

/** What came of a search; nothing found means that nothing is there only where all was looked at. */
export const outcomeOf = (found: boolean, { length }: Searched, maxLength: number): Outcome =>
  found ? 'FOUND' : length >= maxLength ? 'NONE_WITHIN' : 'CUT_OFF';

/** The outcome in a sentence or two. */
export function explainSearch(
  outcome: Outcome,
  { nodes, length, hubs }: Searched,
  maxLength: number,
  { mostOfNode }: SearchLimits,
): string {
  const lookedAt = `${String(nodes)} nodes were looked at, and every path of at most ${count(length, 'hop')}.`;
  const passedBy = `${count(hubs.length, 'node')} with more than ${String(mostOfNode)} relationships ${hubs.length === 1 ? 'was' : 'were'} not walked through.`;
  const all = hubs.length === 0 ? lookedAt : `${lookedAt} ${passedBy}`;
  switch (outcome) {
    case 'FOUND':
      return all;
    case 'NONE_WITHIN':
      return `None within ${count(maxLength, 'hop')}. ${all}`;
    case 'CUT_OFF':
      return `Search cut off. ${all} Name relationships, avoid hubs or ask for fewer hops.`;
  }
}

const count = (number: number, what: string): string => `${String(number)} ${what}${number === 1 ? '' : 's'}`;
