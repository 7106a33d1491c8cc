import { codeList } from '../code-list.js';

export const Verdict = codeList('Verdict', 'What was decided about a party.', {
  GUILTY: { description: 'Found guilty of at least one charge.' },
  NOT_GUILTY: { description: 'Found not guilty of every charge.' },
  UNKNOWN: { description: 'The source leaves the verdict open.' },
});
