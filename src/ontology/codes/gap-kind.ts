import { codeList } from '../code-list.js';

export const GapKind = codeList('GapKind', 'What is not on record.', {
  NO_OFFICE_HOLDER: { description: 'Nobody is known to have held a post on these days.' },
  NO_AUTHORITY_ACCOUNT: { description: 'No authority is on record with an account of an incident.' },
  NO_MONITORING_VISIT: { description: 'No body is on record as having visited a place of detention.' },
  UNDATED_SOURCE: { description: 'Claims stand in a source, or retell one, of which no date is known.' },
  UNVERIFIED_QUOTE: {
    description:
      'The words behind claims stand in a retelling, not in the work itself, or nobody has looked at them yet.',
  },
});
