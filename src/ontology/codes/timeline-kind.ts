import { codeList } from '../code-list.js';

export const TimelineKind = codeList('TimelineKind', 'What happened on an axis of time.', {
  INCIDENT: { description: 'An incident, on its date.' },
  PROCEEDING: { description: 'A proceeding, on its date.' },
  TREATY_ACTION: { description: 'A State did something under a treaty.' },
  TENURE_BEGAN: { description: 'Somebody took up a post.' },
  TENURE_ENDED: { description: 'Somebody left a post.' },
  PUBLICATION: { description: 'A source was published.' },
});
