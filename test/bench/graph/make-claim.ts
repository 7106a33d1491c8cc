import { hashOf } from '../../../src/claims/hash-of.js';
import { node } from '../../fixtures/graph-records.js';
import type { Chance } from './chance.js';
import type { GraphSize } from './graph-size.js';
import { inventWord } from './invented-words.js';
import { publishedOn } from './make-bodies.js';
import { idOf, relate } from './record.js';
import type { Records } from './records.js';

interface Said {
  readonly predicate: string;
  readonly statement: string;
  /** What it is about. */
  readonly about: string;
  /** The other end, where it states a relationship. */
  readonly object?: string;
  readonly value?: string;
}

const STANCES = ['STATES', 'STATES', 'ALLEGES', 'ALLEGES', 'DENIES', 'ACKNOWLEDGES', 'CONFIRMS'];
const SIDES = ['VICTIM', 'FAMILY', 'LAWYER', 'ACTIVIST', 'NGO', 'AUTHORITY', 'MEDIA'];

export const claimId = (about: string, number: number): string => `claim:${hashOf([about, number], 24)}`;

/** A claim with its words, its speaker and its source. */
export function makeClaim(size: GraphSize, seed: number, chance: Chance, id: string, said: Said): Records {
  const number = chance.rank(size.sources, 2);
  const source = idOf('source', number);
  const speaker = idOf('organization', chance.rank(size.organizations, 2));
  const { about, ...rest } = said;
  const words = Array.from({ length: 6 + chance.whole(12) }, () => inventWord(chance.whole(4_096), 0));
  const start = chance.whole(4_000);
  const exact = words.join(' ').toLowerCase();
  const claim = node(
    id,
    {
      ...rest,
      stance: chance.pick(STANCES),
      status: 'ACCEPTED',
      side: chance.pick(SIDES),
      connection: chance.pick(['WITNESS', 'REPORTER', 'RELATIVE', 'OFFICIAL', 'LAWYER']),
      quote: { exact, prefix: 'said that ', suffix: ', and', start, end: start + exact.length },
      subject: about,
      writtenAbout: about,
      speaker,
      published: publishedOn(seed, number),
      recordedAt: '2026-01-01T00:00:00.000Z',
    },
    { owner: source },
  );
  return {
    nodes: [claim],
    relationships: [
      relate('ABOUT', { from: id, to: about, owner: source }),
      relate('ASSERTED_BY', { from: id, to: speaker, owner: source }),
      relate('QUOTED_FROM', { from: id, to: source, owner: source }),
    ],
  };
}
