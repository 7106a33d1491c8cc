import type { SmallExtract } from '../../../seeding/small-extracts.js';

export const FLOOD = 'incident:lake-flood';
const TEXT = 'Of a flood on the lake. Three drowned, said Dora. Three drowned, said the court.';
const KILLED = { tolls: [{ kind: 'KILLED', least: 3, most: 3 }] };
const byDora = { by: 'person:lake-dora', side: 'FAMILY' };

/** The Gazette counts three dead in its own voice, and quotes Dora. */
export const TIMES: SmallExtract = {
  source: { id: 'source:lake-times', publisher: 'organization:lake-times' },
  text: TEXT,
  entities: {
    'organization:lake-times': { name: 'Times of the lake', quote: 'Of a flood' },
    'organization:lake-post': { name: 'Post of the lake', quote: 'Of a flood' },
    'organization:lake-court': { name: 'Court of the lake', quote: 'the court' },
    'person:lake-dora': { name: 'Dora of the lake', quote: 'Dora' },
    [FLOOD]: { name: 'Flood on the lake' },
  },
  facts: [
    { about: FLOOD, quote: 'a flood', says: KILLED },
    { about: FLOOD, quote: 'Three drowned, said Dora', says: KILLED, ...byDora },
    {
      about: FLOOD,
      quote: 'Three drowned, said the court',
      says: KILLED,
      by: 'organization:lake-court',
      side: 'COURT',
      visibility: 'RESTRICTED',
    },
  ],
};

/** The Post retells The Times in its own name, and quotes Dora as well. */
export const POST: SmallExtract = {
  source: {
    id: 'source:lake-post',
    publisher: 'organization:lake-post',
    derivedFrom: {
      id: 'source:lake-times',
      type: 'ARTICLE',
      title: 'lake-times',
      publisher: 'organization:lake-times',
      published: '2019-05-04',
    },
  },
  text: TEXT,
  entities: { [FLOOD]: {} },
  facts: [
    { about: FLOOD, quote: 'a flood', says: KILLED, by: 'organization:lake-post', side: 'MEDIA' },
    { about: FLOOD, quote: 'Three drowned, said Dora', says: KILLED, ...byDora },
  ],
};
