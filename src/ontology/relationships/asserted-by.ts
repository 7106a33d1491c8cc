import { Relationship } from '../decorators.js';

@Relationship({
  type: 'ASSERTED_BY',
  description: 'Who makes a claim.',
  derived: true,
  from: {
    kinds: ['Claim'],
    fields: [{ name: 'assertedBy', cardinality: 'one', description: 'Who makes it.' }],
  },
  to: {
    kinds: ['Person', 'Group', 'Organization'],
    fields: [{ name: 'claimsMade', description: 'Claims it makes.' }],
  },
})
export class AssertedBy {}
