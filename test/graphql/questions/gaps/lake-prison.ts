import type { SmallExtract } from '../../../seeding/small-extracts.js';

export const PRISON = 'facility:lake';
export const POST = 'post:lake-warden';

const held = (person: string, tenure: Readonly<Record<string, string>>, more: object = {}): unknown => ({
  about: `person:${person}`,
  quote: 'wardens',
  says: { posts: { to: POST, ...tenure } },
  ...more,
});
const RESTRICTED = { visibility: 'RESTRICTED' };

/** An invented prison whose wardens, incidents and visitors are partly on record, partly hidden from the public. */
export const LAKE_PRISON: SmallExtract = {
  source: { id: 'source:lake', published: undefined, publisher: 'organization:gazette' },
  text: 'The Gazette: of the prison on the lake, its wardens, a fire, a search and a visit.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    'organization:lake-ombudsman': { name: 'Ombudsman of the lake', quote: 'a visit' },
    [PRISON]: { name: 'Lake prison' },
    [POST]: { name: 'Warden of Lake prison' },
    'person:lake-ada': { name: 'Ada of the lake' },
    'person:lake-bela': { name: 'Bela of the lake' },
    'person:lake-cem': { name: 'Cem of the lake' },
    'incident:lake-fire': { name: 'Fire on the lake' },
    'incident:lake-search': { name: 'Search on the lake' },
  },
  facts: [
    { about: PRISON, quote: 'the prison on the lake', says: { type: 'PRISON' } },
    { about: POST, quote: 'wardens', says: { facility: PRISON } },
    held('lake-ada', { since: '2001-01-01', until: '2003-06' }),
    held('lake-bela', { since: '2004-01-01', until: '2006-12-31' }),
    held('lake-cem', { since: '2003-07-01', until: '2003-12-31' }, RESTRICTED),
    {
      about: 'incident:lake-fire',
      quote: 'a fire',
      says: { type: 'RIOT', date: '2002-02', facilities: PRISON },
    },
    {
      about: 'incident:lake-fire',
      quote: 'a fire',
      says: { tolls: [{ kind: 'KILLED', least: 2, most: 2 }] },
      ...RESTRICTED,
    },
    { about: 'incident:lake-search', quote: 'a search', says: { type: 'SEARCH', facilities: PRISON } },
    {
      about: 'incident:lake-search',
      quote: 'a search',
      by: 'person:lake-ada',
      side: 'AUTHORITY',
      statement: 'It was a search.',
    },
    {
      about: 'incident:lake-fire',
      quote: 'a fire',
      by: 'person:lake-bela',
      side: 'AUTHORITY',
      statement: 'Nobody was hurt.',
      ...RESTRICTED,
    },
    {
      about: 'organization:lake-ombudsman',
      quote: 'a visit',
      says: { visits: { to: PRISON, since: '2005-05-05' } },
      ...RESTRICTED,
    },
  ],
};
