import { codeList } from '../code-list.js';

export const Granularity = codeList('Granularity', 'How wide the buckets are in which events are counted.', {
  YEAR: { description: 'A calendar year.' },
  MONTH: { description: 'A calendar month.' },
  DAY: { description: 'A day.' },
});
