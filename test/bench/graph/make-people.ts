import { node } from '../../fixtures/graph-records.js';
import { Chance, isSpread } from './chance.js';
import type { GraphSize } from './graph-size.js';
import { inventDate, inventPerson, inventWord } from './invented-words.js';
import { claimId, makeClaim } from './make-claim.js';
import { idOf, relate } from './record.js';
import type { Records } from './records.js';

const TITLES = [
  'Governor',
  'Deputy governor',
  'Head of regime',
  'Physician',
  'Inspector',
  'Spokesman',
  'Warder',
];
/** How unevenly people take part: at a million nodes the busiest have some hundred posts and incidents. */
export const PEOPLE_STEEPNESS = 1.5;

export function makePerson(_size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'person', number);
  const { givenName, familyName } = inventPerson(chance);
  const honorific = chance.percent(10) ? { honorific: chance.pick(['Colonel', 'Dr', 'Major', 'Judge']) } : {};
  const name = `${givenName} ${familyName}`;
  return {
    nodes: [node(idOf('person', number), { name, givenName, familyName, ...honorific })],
    relationships: [],
  };
}

/** Some posts are the authority's, the others at facilities. */
export function makePost(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'post', number);
  const id = idOf('post', number);
  const at = isSpread(number, size.postsOfAuthority, size.posts)
    ? idOf('organization', 0)
    : idOf('facility', chance.rank(size.facilities, 1.5));
  const title = `${chance.pick(TITLES)} of ${inventWord(chance.whole(4_096), number)}`;
  return {
    nodes: [node(id, { name: title, title })],
    relationships: [relate('POST_AT', { from: id, to: at })],
  };
}

/** Somebody in a post for some years, with the claim that says so. */
export function makeTenure(size: GraphSize, seed: number, number: number): Records {
  const chance = new Chance(seed, 'tenure', number);
  const from = idOf('person', chance.rank(size.people, PEOPLE_STEEPNESS));
  const to = idOf('post', number % size.posts);
  const ended = chance.percent(60);
  const values = {
    since: inventDate(chance),
    status: ended ? 'ENDED' : 'CURRENT',
    ...(ended ? { until: String(2014 + chance.whole(6)) } : {}),
    ...(chance.percent(30) ? { rank: chance.pick(['Major', 'Captain', 'Colonel']) } : {}),
  };
  const claim = claimId(to, number);
  const statement = `Somebody held post ${String(number)}.`;
  const said = makeClaim(size, seed, chance, claim, {
    predicate: 'HELD',
    statement,
    about: from,
    object: to,
  });
  const held = relate('HELD', { from, to, values, claims: [claim] });
  return { nodes: said.nodes, relationships: [...said.relationships, held] };
}
