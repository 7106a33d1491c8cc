import { Relationship } from '../decorators.js';

@Relationship({
  type: 'LOCATED_IN',
  description: 'Where a facility or an organization is.',
  from: {
    kinds: ['Facility', 'Organization'],
    fields: [{ name: 'location', cardinality: 'one', description: 'Place where it is.' }],
  },
  to: {
    kinds: ['Place'],
    fields: [
      { name: 'facilities', to: ['Facility'], description: 'Places of detention here.' },
      { name: 'organizations', to: ['Organization'], description: 'Organizations with their seat here.' },
    ],
  },
})
export class LocatedIn {}
