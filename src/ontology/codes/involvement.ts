import { codeList } from '../code-list.js';

export const Involvement = codeList('Involvement', 'How far somebody was involved in an incident.', {
  CARRIED_OUT: { description: 'Did it with their own hands.', huridocs: 'MT18:0101' },
  GAVE_ORDERS: { description: 'Ordered what led to it.', huridocs: 'MT18:0102' },
  PLANNED: { description: 'Planned it.', huridocs: 'MT18:0105' },
  PRESENT: { description: 'Is confirmed to have been there while it happened.', huridocs: 'MT18:0104' },
  FAILED_TO_PREVENT: {
    description: 'Had a duty to prevent it and did not take the needed steps.',
    huridocs: 'MT18:0503',
  },
  SUSPECTED: {
    description: 'Is suspected of a part in it, without more being known.',
    huridocs: 'MT18:0106',
  },
  UNKNOWN: { description: 'The source leaves open how far.', huridocs: 'MT18:99' },
});
