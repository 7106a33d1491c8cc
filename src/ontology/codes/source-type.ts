import { codeList } from '../code-list.js';

export const SourceType = codeList('SourceType', 'What sort of source it is.', {
  ARTICLE: {
    description: 'A write-up in a newspaper, a magazine or on a news site.',
    huridocs: 'MT16:140523191601',
  },
  REPORT: { description: 'A longer account by an organization or an official body.' },
  DATABASE: { description: 'A dataset of records, cited record by record.' },
  DECISION: {
    description: 'A judgment, order or other record of a court or tribunal.',
    huridocs: 'MT16:031521182001',
  },
  DIGEST: { description: 'A retelling of another source in our own words.' },
  LEGAL_TEXT: { description: 'The text of a treaty, a law or another instrument.' },
  STATEMENT: { description: 'A press release or another text in which somebody speaks for themselves.' },
});
