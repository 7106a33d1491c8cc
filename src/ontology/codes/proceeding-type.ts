import { codeList } from '../code-list.js';

export const ProceedingType = codeList('ProceedingType', 'What sort of proceeding it is.', {
  TRIAL: { description: 'A hearing of charges or of a suit before a court of first instance.' },
  APPEAL: { description: 'A review of a judgment by a higher court.' },
  INQUIRY: { description: 'An investigation, criminal or internal, that has not reached a court.' },
});
