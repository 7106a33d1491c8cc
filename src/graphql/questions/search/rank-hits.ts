import type { OrderKey } from '../../../plan/plan.js';
import type { RawHit } from '../../../plan/search-plan.js';
import type { AskedWord } from './asked-words.js';
import { type Meeting, meetWords } from './meet-words.js';

/** In what an entity meets the words, the best first. */
export const MATCHES = [
  'NAME',
  'ALIAS',
  'START_OF_NAME',
  'WORDS_OF_NAME',
  'WORDS_OF_ALIAS',
  'DESCRIPTION',
  'QUOTE',
] as const;
export type Match = (typeof MATCHES)[number];

/** An entity found, once however often it was met. */
export interface RankedHit {
  readonly id: string;
  readonly match: Match;
  readonly distance: number;
  readonly missing: number;
  readonly type: string | null;
  readonly year: string | null;
  /** Claims in whose quotes the words are, the best first. */
  readonly claims: readonly string[];
  /** What it is ranked by, each the smaller the better: no two hits have the same. */
  readonly keys: readonly OrderKey[];
}

/**
 * Ranks what a store found, without what misses more than half of the words: by the words missing, the letters apart,
 * what is met, whether the words stand side by side, how many are only started; then by name and id.
 */
export function rankHits(asked: readonly AskedWord[], hits: readonly RawHit[]): readonly RankedHit[] {
  const byEntity = new Map<string, RawHit[]>();
  for (const hit of hits) {
    const found = byEntity.get(hit.id);
    if (found) found.push(hit);
    else byEntity.set(hit.id, [hit]);
  }
  return [...byEntity.values()]
    .map((found) => rankEntity(asked, found))
    .filter(({ missing }) => 2 * missing <= asked.length)
    .sort((one, other) => compareKeys(one.keys, other.keys));
}

/** One text in which an entity may meet the words. */
interface Way {
  readonly match: Match;
  readonly meeting: Meeting;
  readonly claim: string | undefined;
  readonly keys: readonly OrderKey[];
}

function rankEntity(asked: readonly AskedWord[], found: readonly RawHit[]): RankedHit {
  const { id, names = '', type = null, year = null } = found[0] ?? { id: '' };
  const ways = waysOf(asked, names, found).sort((one, other) => compareKeys(one.keys, other.keys));
  const best = ways[0] as Way;
  const missing = asked.filter((_, at) => !ways.some(({ meeting }) => meeting.met[at])).length;
  return {
    id,
    match: best.match,
    distance: best.meeting.distance,
    missing,
    type,
    year,
    claims: [...new Set(ways.flatMap(({ claim }) => claim ?? []))],
    keys: [missing, ...best.keys.slice(1, RANKING_KEYS), names.split('\n')[0] ?? '', id],
  };
}

function waysOf(asked: readonly AskedWord[], names: string, found: readonly RawHit[]): Way[] {
  const [name = [], ...aliases] = names.split('\n').map((line) => line.split(' '));
  const anyName = [name, ...aliases].flat();
  const byName = meetWords(asked, name);
  const ways = [
    wayOf(matchOfName(asked, name, byName), byName),
    wayOf('WORDS_OF_ALIAS', { ...meetWords(asked, anyName), at: -1 }),
  ];
  for (const alias of aliases) {
    const meeting = meetWords(asked, alias);
    ways.push(wayOf(isWhole(asked, alias, meeting) ? 'ALIAS' : 'WORDS_OF_ALIAS', meeting));
  }
  for (const { text, claim } of found) {
    if (text === null) continue;
    const words = text.split(' ');
    if (claim === null) ways.push(wayOf('DESCRIPTION', meetWords(asked, words.concat(anyName))));
    else ways.push(wayOf('QUOTE', meetWords(asked, words), claim));
  }
  return ways;
}

const isWhole = (asked: readonly AskedWord[], text: readonly string[], { at, started }: Meeting): boolean =>
  at === 0 && started === 0 && asked.length === text.length;

function matchOfName(asked: readonly AskedWord[], name: readonly string[], meeting: Meeting): Match {
  if (meeting.at !== 0) return 'WORDS_OF_NAME';
  return isWhole(asked, name, meeting) ? 'NAME' : 'START_OF_NAME';
}

/** Without the claim, that only tells two quotes apart. */
const RANKING_KEYS = 5;

const wayOf = (match: Match, meeting: Meeting, claim?: string): Way => ({
  match,
  meeting,
  claim,
  keys: [
    meeting.met.filter((met) => !met).length,
    meeting.distance,
    MATCHES.indexOf(match),
    meeting.at < 0 ? 1 : 0,
    meeting.started,
    claim ?? '',
  ],
});

/** Numbers by size, texts by code unit; both have the same keys in the same places. */
export function compareKeys(one: readonly OrderKey[], other: readonly OrderKey[]): number {
  const at = one.findIndex((key, place) => key !== other[place]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
