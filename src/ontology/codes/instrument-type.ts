import { codeList } from '../code-list.js';

export const InstrumentType = codeList('InstrumentType', 'What sort of legal text an instrument is.', {
  TREATY: { description: 'An agreement between States.' },
  PROTOCOL: { description: 'An agreement that adds to a treaty.' },
  STATUTE: { description: 'A law passed by a legislature.' },
  DECREE: { description: 'A rule made by an executive or a head of State.' },
  CONSTITUTION: { description: 'The basic law of a State.' },
});
