import type { Dice } from '../store/random/dice.js';
import type { Words } from './random-literal.js';

/** A search by words for all that it tells, mostly of what was known: few root fields picked by chance are it. */
export function searchDocument(dice: Dice, { texts, times }: Words): string {
  const text = dice.some(texts, 2).join(' ') || dice.pick(texts);
  const known = dice.chance(70) ? `, knownAt: ${JSON.stringify(dice.pick(times))}` : '';
  return `{
    search(text: ${JSON.stringify(text)}${known}) {
      totalCount cut
      nodes { __typename id name claims(first: 3) { totalCount } }
      edges { match distance missing node { id } highlights { field text claim { id statement } } }
      facets { field values { key count } }
    }
  }`;
}
