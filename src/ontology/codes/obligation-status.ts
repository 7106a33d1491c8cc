import { codeList } from '../code-list.js';

export const ObligationStatus = codeList(
  'ObligationStatus',
  'How a State stands to an obligation on a day, as far as the record goes.',
  {
    NOT_BOUND: { description: 'No act on record binds it yet.' },
    PENDING: { description: 'It is bound, its time still runs, and nothing on record meets the obligation.' },
    POSTPONED: {
      description: 'It put the obligation off as the instrument allows, and that time still runs.',
    },
    OVERDUE: {
      description: 'Its time has run out, and the record shows that it had not met the obligation.',
    },
    MET: { description: 'It met the obligation in time.' },
    MET_LATE: { description: 'It met the obligation after its time had run out.' },
    UNKNOWN: { description: 'The record leaves open which of several it is.' },
  },
);
