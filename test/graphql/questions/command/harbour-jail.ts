import type { SmallExtract } from '../../../seeding/small-extracts.js';

const JAIL = 'facility:harbour-jail';
const SERVICE = 'organization:harbour-service';
const quote = 'The jail at the harbour';
const held = (person: string, tenure: Readonly<Record<string, string>>, more: object = {}): unknown => ({
  about: `person:harbour-${person}`,
  quote,
  says: { posts: tenure },
  ...more,
});

/** An invented jail whose wardens follow one another, with dates as exact as texts give them. */
export const HARBOUR_JAIL: SmallExtract = {
  text: 'The jail at the harbour, and those who ran it.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    [JAIL]: { name: 'Harbour jail' },
    [SERVICE]: { name: 'Harbour service' },
    'post:harbour-warden': { name: 'Warden of Harbour jail' },
    'post:harbour-director': { name: 'Director of the Harbour service' },
    'person:harbour-ada': { name: 'Ada' },
    'person:harbour-ben': { name: 'Ben' },
    'person:harbour-cleo': { name: 'Cleo' },
    'person:harbour-dora': { name: 'Dora', visibility: 'RESTRICTED' },
    'incident:harbour-fire': { name: 'Fire at Harbour jail' },
    'incident:harbour-flood': { name: 'Flood at Harbour jail' },
  },
  facts: [
    { about: 'post:harbour-warden', quote, says: { title: 'Warden', function: 'HEAD', facility: JAIL } },
    { about: 'post:harbour-director', quote, says: { function: 'HEAD', organization: SERVICE } },
    { about: SERVICE, quote, says: { facilities: { to: JAIL, since: '2001-01-01', until: '2003-12-31' } } },
    held('ada', { to: 'post:harbour-warden', since: '2001-01-01', until: '2002-06' }),
    held('ben', { to: 'post:harbour-warden', since: '2002-06-20', until: '2003-12-31', status: 'ENDED' }),
    held('cleo', { to: 'post:harbour-director', status: 'UNKNOWN' }),
    held('dora', { to: 'post:harbour-warden', since: '2001-01-01', until: '2003-12-31' }),
    { about: 'incident:harbour-fire', quote, says: { type: 'RIOT', date: '2002-06-25', facilities: JAIL } },
    { about: 'incident:harbour-flood', quote, says: { type: 'OTHER', facilities: JAIL } },
  ],
};
