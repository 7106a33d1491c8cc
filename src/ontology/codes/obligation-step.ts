import { codeList } from '../code-list.js';

export const ObligationStep = codeList('ObligationStep', 'What a clock of an obligation is reckoned from.', {
  IN_FORCE: { description: 'The instrument entered into force.' },
  BOUND: { description: 'The State bound itself.' },
  POSTPONED: { description: 'The State put the obligation off.' },
  EXTENDED: { description: 'It was allowed to put it off for longer.' },
  FOUND_UNMET: { description: 'A source found that it had not met the obligation.' },
  MET: { description: 'It did what meets the obligation.' },
  WITHDRAWN: { description: 'It withdrew; the record does not tell from when that counts.' },
});
