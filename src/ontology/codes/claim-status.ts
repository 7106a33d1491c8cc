import { codeList } from '../code-list.js';

export const ClaimStatus = codeList('ClaimStatus', 'Where a claim stands among the others.', {
  ACCEPTED: { description: 'No other claim disagrees with it.' },
  CONFLICT: { description: 'Another claim disagrees with it, and neither is preferred.' },
  WORK_NEEDED: { description: 'An editor has yet to look at it.' },
  RETRACTED: { description: 'It was taken back; it stays on record and counts for nothing.' },
});
