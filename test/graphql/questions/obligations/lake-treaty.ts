import type { SmallExtract } from '../../../seeding/small-extracts.js';

const TREATY = 'legal-instrument:lake-treaty';
const REPORTS = 'provision:lake-treaty-4';

const action = (id: string, says: Readonly<Record<string, unknown>>, more: object = {}): unknown => ({
  about: `treaty-action:${id}`,
  quote: 'Reports are due',
  says: { instrument: TREATY, ...says },
  ...more,
});
const state = (id: string, isoCode: string): unknown => ({
  about: `place:${id}`,
  quote: 'the lake',
  says: { type: 'COUNTRY', isoCode },
});

/**
 * An invented treaty with a rule of its own: a report six months after it enters into force for a State, which is
 * three months after its act; half a year's delay at most; what nobody may see binds a third State.
 */
export const LAKE_TREATY: SmallExtract = {
  text: 'The Lake Treaty, of those around the lake. Reports are due within six months.',
  entities: {
    'organization:gazette': { name: 'The Gazette' },
    [TREATY]: { name: 'Treaty on the Lake', aliases: ['Lake Treaty'] },
    [REPORTS]: { name: 'Lake Treaty, Art. 4' },
    'place:xa': { name: 'Aland' },
    'place:xb': { name: 'Beland' },
    'place:xc': { name: 'Celand' },
    'treaty-action:xa-lake-ratification': { name: 'Aland: ratification' },
    'treaty-action:xa-lake-report': { name: 'Aland: report' },
    'treaty-action:xb-lake-accession': { name: 'Beland: accession' },
    'treaty-action:xb-lake-postponement': { name: 'Beland: postponement' },
    'treaty-action:xb-lake-report': { name: 'Beland: report', visibility: 'RESTRICTED' },
    'treaty-action:xc-lake-ratification': { name: 'Celand: ratification', visibility: 'RESTRICTED' },
  },
  facts: [
    { about: TREATY, quote: 'The Lake Treaty', says: { type: 'TREATY', provisions: REPORTS } },
    {
      about: REPORTS,
      quote: 'within six months',
      says: {
        number: 'Art. 4',
        obligation: {
          trigger: 'RATIFICATION_OR_ACCESSION',
          period: 'P6M',
          start: 'ENTRY_INTO_FORCE',
          entryIntoForce: 'P3M',
          postponement: 'P6M',
          metBy: 'NOTIFICATION',
        },
      },
    },
    state('xa', 'XA'),
    state('xb', 'XB'),
    state('xc', 'XC'),
    action('xa-lake-ratification', { type: 'RATIFICATION', date: '2000-10-31', state: 'place:xa' }),
    action('xa-lake-report', {
      type: 'NOTIFICATION',
      date: '2001-05-01',
      state: 'place:xa',
      provision: REPORTS,
    }),
    action('xb-lake-accession', { type: 'ACCESSION', date: '2000-11-30', state: 'place:xb' }),
    action('xb-lake-postponement', {
      type: 'POSTPONEMENT',
      date: '2002-01-01',
      period: 'P6M',
      state: 'place:xb',
    }),
    action('xb-lake-report', {
      type: 'NOTIFICATION',
      date: '2001-06-01',
      state: 'place:xb',
      provision: REPORTS,
    }),
    action('xc-lake-ratification', { type: 'RATIFICATION', date: '2000-10-31', state: 'place:xc' }),
  ],
};
