import { Relationship } from '../decorators.js';

@Relationship({
  type: 'ENGAGES',
  description: 'A source says that a provision bears on an incident or a proceeding.',
  from: {
    kinds: ['Incident', 'Proceeding'],
    fields: [{ name: 'engages', description: 'Provisions that a source says bear on it.' }],
  },
  to: {
    kinds: ['Provision'],
    fields: [
      { name: 'incidents', to: ['Incident'], description: 'Incidents it bears on, as a source says.' },
      { name: 'proceedings', to: ['Proceeding'], description: 'Proceedings it bears on, as a source says.' },
    ],
  },
})
export class Engages {}
