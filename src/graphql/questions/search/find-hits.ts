import type { Kind } from '../../../ontology/ontology.js';
import type { Filter, SearchPlan, SpellPlan } from '../../../plan/plan.js';
import type { RawHit, RawSearch, RawSpelling, SearchAsk, SearchField } from '../../../plan/search-plan.js';
import type { GraphContext } from '../../context.js';
import { type AskedWord, askWords, mayBeWrong } from './asked-words.js';

export interface SearchQuestion {
  readonly words: readonly string[];
  /** None means all. */
  readonly kinds: readonly Kind[];
  readonly where?: Filter | undefined;
}

export interface Found {
  readonly asked: readonly AskedWord[];
  readonly hits: readonly RawHit[];
  /** Whether more matched than may be ranked. */
  readonly cut: boolean;
}

/** Where to ask, and as whom. */
export type Searching = Pick<GraphContext, 'store' | 'clearance' | 'signal'>;

/** How many are ranked at most of those met in a field; by a like spelling, fewer. */
const MOST: Readonly<Record<SearchField, number>> = { names: 500, texts: 250, quotes: 250 };
const MOST_LIKE: Readonly<Record<SearchField, number>> = { names: 250, texts: 100, quotes: 100 };
/** All looks are of few shapes, whatever is asked: their statements are compiled once. */
const SPELLINGS = {};
const LOOKS = {};
const FIELDS: readonly SearchField[] = ['names', 'texts', 'quotes'];

/** What meets all words, however spelt; where nothing does, what meets any of them. */
export async function findHits(context: Searching, question: SearchQuestion): Promise<Found> {
  const asked = askWords(question.words, await wordsLike(context, question.words));
  const all = await search(context, question, asked, true);
  return all.hits.length > 0 || asked.length === 1 ? all : search(context, question, asked, false);
}

async function wordsLike(
  { clearance, store, signal }: Searching,
  words: readonly string[],
): Promise<RawSpelling> {
  const doubtful = words.filter((word) => mayBeWrong(word) > 0);
  if (doubtful.length === 0) return [];
  const plan: SpellPlan = { step: 'spell', origin: SPELLINGS, clearance, words: doubtful };
  return (await store.run(plan, { signal })) as RawSpelling;
}

async function search(
  { clearance, store, signal }: Searching,
  { kinds, where }: SearchQuestion,
  asked: readonly AskedWord[],
  all: boolean,
): Promise<Found> {
  const asks = FIELDS.map((among) => askFor(asked, false, { among, all, size: MOST[among] }));
  // Apart, so that many of a like spelling leave out none of the very words.
  if (asked.some(({ like }) => like.size > 0))
    asks.push(...FIELDS.map((among) => askFor(asked, true, { among, all, size: MOST_LIKE[among] })));
  const plan: SearchPlan = { step: 'search', origin: LOOKS, clearance, kinds, ...(where && { where }), asks };
  const found = (await store.run(plan, { signal })) as RawSearch;
  return { asked, hits: found.flatMap(({ rows }) => rows), cut: found.some(({ cut }) => cut) };
}

const askFor = (
  asked: readonly AskedWord[],
  likeToo: boolean,
  ask: Pick<SearchAsk, 'among' | 'all' | 'size'>,
): SearchAsk => ({
  terms: asked.map(({ word, starts, like }) => [
    { word, starts },
    ...(likeToo ? [...like.keys()].map((other) => ({ word: other, starts: false })) : []),
  ]),
  ...ask,
});
