import type { RelationshipRecord } from '../../../src/store/graph-store.js';
import { node } from '../../fixtures/graph-records.js';
import { Chance, isSpread } from './chance.js';
import type { GraphSize } from './graph-size.js';
import { inventDate } from './invented-words.js';
import { facilityName } from './make-bodies.js';
import { claimId, makeClaim } from './make-claim.js';
import { PEOPLE_STEEPNESS } from './make-people.js';
import { idOf, relate } from './record.js';
import type { Records } from './records.js';

const TYPES = [
  'RIOT',
  'PROTEST',
  'SELF_HARM',
  'ESCAPE_ATTEMPT',
  'ILL_TREATMENT',
  'DEATH_IN_CUSTODY',
  'HUNGER_STRIKE',
  'SEARCH',
];
const ROLES = ['VICTIM', 'VICTIM', 'PARTICIPANT', 'ALLEGED_PERPETRATOR', 'WITNESS'];
const LARGEST = 1;
const MOST_PARTICIPANTS = 20;

/** An incident at a facility, those who had a part in it, and a claim for the one and the other. */
export function makeIncident(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'incident', number);
  const id = idOf('incident', number);
  const facility = facilityOf(size, chance, number);
  const type = chance.pick(TYPES);
  const date = chance.percent(97) ? { date: inventDate(chance) } : {};
  const name = `${type.toLowerCase().replaceAll('_', ' ')} ${String(number)} at ${facilityName(facility)}`;
  const [ofType, ofPeople] = [claimId(id, 0), claimId(id, 1)];
  const involved = participantsOf(size, chance, number, ofPeople);
  const first = involved[0]?.from ?? id;
  const parts = [
    makeClaim(size, seed, chance, ofType, {
      predicate: 'type',
      statement: `Incident ${String(number)} was ${type}.`,
      value: JSON.stringify(type),
      about: id,
    }),
    makeClaim(size, seed, chance, ofPeople, {
      predicate: 'INVOLVED_IN',
      statement: `Somebody had a part in incident ${String(number)}.`,
      about: first,
      object: id,
    }),
  ];
  return {
    nodes: [node(id, { name, type, ...date }), ...parts.flatMap(({ nodes }) => nodes)],
    relationships: [
      relate('OCCURRED_AT', { from: id, to: idOf('facility', facility), claims: [ofType] }),
      ...involved,
      ...parts.flatMap(({ relationships }) => relationships),
    ],
  };
}

function facilityOf(size: GraphSize, chance: Chance, number: number): number {
  if (isSpread(number, size.incidentsAtBusiest, size.incidents)) return 0;
  if (isSpread(number + 1, size.incidentsAtTypical, size.incidents)) return 1;
  return 2 + chance.rank(size.facilities - 2, 2);
}

/** Few at most incidents, a score at some; an organization responds to one incident in five. */
function participantsOf(
  size: GraphSize,
  chance: Chance,
  number: number,
  claim: string,
): readonly RelationshipRecord[] {
  const drawn = Math.min(MOST_PARTICIPANTS, Math.floor(1.3 * (1 - chance.next()) ** -0.5));
  const count = number === LARGEST ? size.participantsOfLargest : drawn;
  const people = new Set<number>();
  while (people.size < count) people.add(chance.rank(size.people, PEOPLE_STEEPNESS));
  const involve = (from: string, role: string): RelationshipRecord =>
    relate('INVOLVED_IN', {
      from,
      to: idOf('incident', number),
      values: { role, degree: chance.pick(['PRESENT', 'CARRIED_OUT', 'SUSPECTED', 'UNKNOWN']) },
      claims: [claim],
    });
  return [
    ...[...people].map((person) => involve(idOf('person', person), chance.pick(ROLES))),
    ...(number !== LARGEST && chance.percent(20)
      ? [involve(idOf('organization', chance.rank(size.organizations, 1.5)), 'RESPONDER')]
      : []),
  ];
}
