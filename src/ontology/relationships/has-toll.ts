import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HAS_TOLL',
  description: 'An incident has a count of persons.',
  from: {
    kinds: ['Incident'],
    fields: [{ name: 'tolls', cardinality: 'list', description: 'Counts of persons, as claimed.' }],
  },
  to: {
    kinds: ['Toll'],
    fields: [{ name: 'incident', cardinality: 'one', description: 'Incident it belongs to.' }],
  },
})
export class HasToll {}
