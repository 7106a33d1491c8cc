import { FIRST_DAY, LAST_DAY, readPartialDate } from '../ontology/partial-date.js';
import type { Claim } from './claim.js';

/** Stances that do not say that something is so. */
const NOT_ASSERTING: ReadonlySet<string> = new Set(['DENIES', 'DEMANDS']);

export const isLive = (claim: Pick<Claim, 'retractedAt' | 'status'>): boolean =>
  claim.retractedAt === undefined && claim.status === 'ACCEPTED';

/** Whether the graph is to show what the claim says, and not only that it is said. */
export const isAsserting = (claim: Pick<Claim, 'retractedAt' | 'status' | 'stance'>): boolean =>
  isLive(claim) && !NOT_ASSERTING.has(claim.stance);

/** The latest published first, then by id: the first that says a thing decides what the graph shows of it. */
export function byPrecedence(one: Claim, other: Claim): number {
  const [first, second] = [publishedBy(one), publishedBy(other)];
  if (first !== second) return first > second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The most widely visible first, then by id: whoever sees any of a group sees its first. */
export const bySight = (one: Claim, other: Claim): number =>
  one.clearance - other.clearance || (one.id < other.id ? -1 : 1);

function publishedBy({ published }: Claim): string {
  const latest = published === undefined ? undefined : readPartialDate(published)?.latest;
  return latest === undefined || latest === LAST_DAY ? FIRST_DAY : latest;
}

/** The lowest clearance at which a thing that rests on these claims is seen. */
export const lowestClearance = (claims: readonly Claim[]): number =>
  Math.min(...claims.map(({ clearance }) => clearance));

export const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).sort();

export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
