import type { SmallExtract } from '../../../seeding/small-extracts.js';

export const MILL = 'facility:mill';
export const SEARCH = 'incident:mill-search';

const ENTITIES = {
  'organization:gazette': { name: 'The Gazette' },
  'person:mill-ada': { name: 'Ada of the mill', quote: 'warden Ada' },
  'post:mill-warden': { name: 'Warden of the mill' },
  [MILL]: { name: 'Mill prison' },
  [SEARCH]: { name: 'Search at the mill' },
};
const TEXT = 'The Gazette: of Mill prison, its warden Ada, a search, nine hurt, an old mill, a secret.';
const WARDEN = { about: 'post:mill-warden', quote: 'its warden', says: { facility: MILL, function: 'HEAD' } };
const HELD = { about: 'person:mill-ada', quote: 'its warden Ada', says: { posts: 'post:mill-warden' } };
const HAPPENED = { about: SEARCH, quote: 'a search', says: { type: 'SEARCH', facilities: MILL } };
const HURT = { about: SEARCH, quote: 'nine hurt', says: { tolls: [{ kind: 'INJURED', least: 9, most: 9 }] } };
const OLD = { about: MILL, quote: 'an old mill', says: { description: 'An old mill.' } };
const SECRET = { about: MILL, quote: 'a secret', says: { securityLevel: 'HIGH' } };

/** An invented prison, as it was first told. */
export const FIRST_TOLD: SmallExtract = {
  source: { id: 'source:mill' },
  text: TEXT,
  entities: ENTITIES,
  facts: [WARDEN, HELD, HAPPENED, HURT, OLD, SECRET],
};

/** As it was told later: nobody is said to be warden or hurt, and how secure it is, is not for everybody. */
export const LATER_TOLD: SmallExtract = {
  ...FIRST_TOLD,
  facts: [WARDEN, HAPPENED, OLD, { ...SECRET, visibility: 'RESTRICTED' }],
};
