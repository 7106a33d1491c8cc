import { Relationship } from '../decorators.js';

@Relationship({
  type: 'CONCERNS',
  description: 'What a proceeding is about.',
  from: {
    kinds: ['Proceeding'],
    fields: [
      { name: 'incidents', to: ['Incident'], description: 'Incidents it is about.' },
      { name: 'facilities', to: ['Facility'], description: 'Places of detention it is about.' },
    ],
  },
  to: {
    kinds: ['Incident', 'Facility'],
    fields: [{ name: 'proceedings', description: 'Proceedings about it.' }],
  },
})
export class Concerns {}
