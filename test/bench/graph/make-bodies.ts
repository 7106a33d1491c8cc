import { node } from '../../fixtures/graph-records.js';
import { Chance } from './chance.js';
import type { GraphSize } from './graph-size.js';
import { inventDate, inventWord } from './invented-words.js';
import { townId } from './make-places.js';
import { idOf, relate } from './record.js';
import type { Records } from './records.js';

const AUTHORITY = 0;
const MINISTRY = 1;
const BODIES = ['NGO', 'MEDIA', 'COURT', 'PROSECUTION_SERVICE', 'POLICE', 'OMBUDSMAN', 'ARMED_UNIT', 'OTHER'];

/** The penal authority, the ministry above it, and others, each with a seat. */
export function makeOrganization(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'organization', number);
  const id = idOf('organization', number);
  const type = ['PENAL_AUTHORITY', 'MINISTRY'][number] ?? chance.pick(BODIES);
  const name = `${inventWord(number, number)} ${type.toLowerCase().replaceAll('_', ' ')}`;
  const partOf = number === MINISTRY ? AUTHORITY : MINISTRY;
  return {
    nodes: [node(id, { name, type, jurisdiction: 'VX' })],
    relationships: [
      relate('LOCATED_IN', { from: id, to: townId(size, chance.whole(size.towns)) }),
      ...(number === MINISTRY ? [relate('PART_OF', { from: idOf('organization', AUTHORITY), to: id })] : []),
      ...(number > MINISTRY && chance.percent(20)
        ? [relate('PART_OF', { from: id, to: idOf('organization', partOf) })]
        : []),
    ],
  };
}

/** Prisons and the like, most of them run by the authority. */
export function makeFacility(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'facility', number);
  const id = idOf('facility', number);
  const type = chance.pick([
    'PRISON',
    'PENAL_COLONY',
    'REMAND_CENTRE',
    'PRISON',
    'POLICE_CELLS',
    'LABOUR_CAMP',
  ]);
  const operator = chance.percent(80) ? AUTHORITY : chance.rank(size.organizations, 1.5);
  return {
    nodes: [
      node(id, {
        name: facilityName(number),
        aliases: [inventWord(number, number + 2)],
        type,
        securityLevel: chance.pick(['HIGH', 'STRICT', 'GENERAL', 'LOW']),
        designation: `VX-${String(100 + number)}/${String(chance.whole(9))}`,
        status: chance.percent(85) ? 'IN_USE' : 'CLOSED',
      }),
    ],
    relationships: [
      relate('LOCATED_IN', { from: id, to: townId(size, number % size.towns) }),
      relate('OPERATES', {
        from: idOf('organization', operator),
        to: id,
        values: { since: inventDate(chance) },
      }),
    ],
  };
}

export const facilityName = (number: number): string => `${inventWord(number, number)} prison`;

/** Articles and reports, power-law by publisher. */
export function makeSource(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'source', number);
  const id = idOf('source', number);
  const title = `${inventWord(chance.whole(4_096), chance.whole(8))}: report ${String(number)}`;
  const publisher = idOf('organization', chance.rank(size.organizations, 2));
  return {
    nodes: [
      node(id, {
        name: title,
        title,
        type: chance.pick(['ARTICLE', 'ARTICLE', 'REPORT', 'DIGEST', 'STATEMENT']),
        published: publishedOn(seed, number),
        language: chance.pick(['en', 'ru', 'ka']),
      }),
    ],
    relationships: [relate('PUBLISHED_BY', { from: id, to: publisher })],
  };
}

export const publishedOn = (seed: number, source: number): string =>
  inventDate(new Chance(seed, 'published', source));
