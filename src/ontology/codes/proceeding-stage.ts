import { codeList } from '../code-list.js';

export const ProceedingStage = codeList('ProceedingStage', 'Whether a proceeding goes on.', {
  OPENED: { description: 'It was opened and no end of it is stated.' },
  CLOSED: { description: 'It ended, by a decision or without one.' },
  UNKNOWN: { description: 'The source says that it does not know.' },
});
