import { readPartialDate } from '../ontology/partial-date.js';
import type { Value } from '../store/graph-store.js';
import type { Claim } from './claim.js';
import type { DerivedPart } from './derived-part.js';
import { groupBy, isLive, lowestClearance } from './projecting-claims.js';

/** From the stance that contests most to the one that only says: one denial among statements makes a denying account. */
const TELLING = [
  'DENIES',
  'GIVES_ANOTHER_EXPLANATION',
  'ACKNOWLEDGES_BUT_DENIES_RESPONSIBILITY',
  'ACKNOWLEDGES',
  'ALLEGES',
  'DEMANDS',
  'CONFIRMS',
  'STATES',
];

/** One Account for each who speaks of an incident, and the side from which they speak. */
export function projectAccounts(part: DerivedPart, owner: string, claims: readonly Claim[]): void {
  const told = claims.filter(
    (claim) => claim.side !== undefined && claim.judgement === undefined && isLive(claim),
  );
  for (const group of groupBy(told, ({ speaker, side }) => `${speaker} ${String(side)}`).values()) {
    const [first] = group;
    if (!first?.side) continue;
    const clearance = lowestClearance(group);
    const values = valuesOf(
      first.side,
      group.filter((claim) => claim.clearance <= clearance),
    );
    const id = part.add('Account', owner, 'HAS_ACCOUNT', values, group, [first.speaker, first.side]);
    part.holders(id, group);
    part.support(id, group);
  }
}

/** Of claims that whoever sees the account sees. */
function valuesOf(side: string, shown: readonly Claim[]): Readonly<Record<string, Value>> {
  const stances = new Set(shown.map(({ stance }) => stance));
  const stance = TELLING.find((one) => stances.has(one));
  const firstStated = firstOf(shown.flatMap(({ stated, published }) => stated ?? published ?? []));
  return { side, ...(stance !== undefined && { stance }), ...(firstStated !== undefined && { firstStated }) };
}

/** The date that begins first, and of several such the most precise: the true day of the first lies in it. */
function firstOf(stated: readonly string[]): string | undefined {
  const dates = stated.flatMap((one) => readPartialDate(one) ?? []);
  const keyOf = ({ earliest, latest, edtf }: (typeof dates)[number]): string =>
    `${earliest} ${latest} ${edtf}`;
  return dates.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))[0]?.edtf;
}
