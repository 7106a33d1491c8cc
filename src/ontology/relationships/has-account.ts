import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HAS_ACCOUNT',
  description: 'An incident is told in a version of its own by each holder.',
  derived: true,
  from: {
    kinds: ['Incident'],
    fields: [{ name: 'accounts', cardinality: 'list', description: 'Versions of it, one for each holder.' }],
  },
  to: {
    kinds: ['Account'],
    fields: [{ name: 'incident', cardinality: 'one', description: 'Incident it tells of.' }],
  },
})
export class HasAccount {}
