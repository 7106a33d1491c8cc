import { codeList } from '../code-list.js';

export const FacilityStatus = codeList('FacilityStatus', 'Whether a facility is in use.', {
  IN_USE: { description: 'Persons are held there.' },
  CLOSED: { description: 'Nobody is held there any more.' },
  PLANNED: { description: 'Announced or being built.' },
  UNKNOWN: { description: 'The source says that it does not know.' },
});
