import { codeList } from '../code-list.js';

export const ClockStart = codeList('ClockStart', 'From which day the time for an obligation runs.', {
  ACT: { description: 'The day on which the State ratified, acceded or bound itself in another way.' },
  ENTRY_INTO_FORCE: { description: 'The day on which the instrument entered into force for the State.' },
});
