import { codeList } from '../code-list.js';

export const IncidentDimension = codeList('IncidentDimension', 'What incidents are told apart by.', {
  TYPE: { description: 'What happened.' },
  YEAR: { description: 'The year of the earliest day on which it may have happened.' },
  FACILITY: { description: 'The place of detention; an incident at several counts in each.' },
  REGION: { description: 'The region in which it happened, by the place of its facility or its own.' },
});
