import { IncidentLink } from '../codes/incident-link.js';
import { Property, Relationship } from '../decorators.js';
import { code } from '../property.js';

@Relationship({
  type: 'LINKED_TO',
  description: 'An incident has to do with another; a source says how.',
  from: { kinds: ['Incident'], fields: [{ name: 'links', description: 'Incidents it is linked to.' }] },
  to: {
    kinds: ['Incident'],
    fields: [{ name: 'linkedFrom', description: 'Incidents that are linked to it.' }],
  },
})
export class LinkedTo {
  @Property({
    type: code(IncidentLink),
    filter: true,
    key: true,
    description: 'How the first relates to the second.',
  })
  how?: string;
}
