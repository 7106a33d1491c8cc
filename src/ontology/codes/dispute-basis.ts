import { codeList } from '../code-list.js';

export const DisputeBasis = codeList('DisputeBasis', 'How claims were found to disagree.', {
  ASKED: { description: 'An extract says which claims answer the question.' },
  RULE: { description: 'Claims give different values where only one can be true.' },
});
