import { node } from '../../fixtures/graph-records.js';
import { Chance } from './chance.js';
import type { GraphSize } from './graph-size.js';
import { inventWord } from './invented-words.js';
import { idOf, relate } from './record.js';
import type { Records } from './records.js';

/** Towns come last, so that their number is known from the size alone. */
export const townId = (size: GraphSize, number: number): string =>
  idOf('place', size.countries + size.regions + number);

/** Names are one to a place, as a question by name should find one. */
export const placeName = (number: number): string => inventWord(number, number);

/** Countries, regions within them, towns within those. */
export function makePlace(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'place', number);
  const id = idOf('place', number);
  const { countries, regions } = size;
  const level = number < countries ? 'COUNTRY' : number < countries + regions ? 'REGION' : 'TOWN';
  const type = level === 'TOWN' ? chance.pick(['CITY', 'TOWN', 'VILLAGE', 'DISTRICT']) : level;
  const place = node(id, {
    name: placeName(number),
    type,
    latitude: Math.round(chance.next() * 9_000_000) / 100_000,
    longitude: Math.round(chance.next() * 18_000_000) / 100_000,
  });
  if (level === 'COUNTRY') return { nodes: [place], relationships: [] };
  const above = level === 'REGION' ? chance.whole(countries) : countries + chance.rank(regions, 1.5);
  return { nodes: [place], relationships: [relate('WITHIN', { from: id, to: idOf('place', above) })] };
}
