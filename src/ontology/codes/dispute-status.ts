import { codeList } from '../code-list.js';

export const DisputeStatus = codeList(
  'DisputeStatus',
  'Where a dispute stands, by the latest judgement on it.',
  {
    OPEN: { description: 'No judgement has ended it.' },
    RESOLVED: { description: 'It was judged, for the reason its note gives.' },
    WITHDRAWN: { description: 'The question was judged to be none, for the reason its note gives.' },
  },
);
