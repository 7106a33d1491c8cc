import { codeList } from '../code-list.js';

export const Certainty = codeList(
  'Certainty',
  'Whether something held on a day asked for, where it may have.',
  {
    YES: { description: 'It held on that day for certain.' },
    POSSIBLY: { description: 'The dates known leave it open.' },
  },
);
