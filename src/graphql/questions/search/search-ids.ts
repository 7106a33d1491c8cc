import { HabeasError } from '../../../errors/habeas-error.js';
import type { Ontology } from '../../../ontology/ontology.js';
import { findHits, type Searching } from './find-hits.js';
import { rankHits } from './rank-hits.js';
import { readText } from './read-text.js';

/**
 * The ids of all that `search(text, kinds)` finds, the best first, for whoever needs the whole of it.
 * @throws HabeasError BAD_USER_INPUT for a text without words, and where more matched than are ranked.
 */
export async function searchIds(
  ontology: Ontology,
  searching: Searching,
  text: string,
  kinds: readonly string[] = [],
): Promise<readonly string[]> {
  const question = {
    words: readText(text),
    kinds: kinds.flatMap((name) => ontology.kinds.get(name) ?? []),
  };
  const { asked, hits, cut } = await findHits(searching, question);
  if (cut) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `search: "${text}" is met by more than can be ranked; add a word, or name kinds.`,
    );
  }
  return rankHits(asked, hits).map(({ id }) => id);
}
