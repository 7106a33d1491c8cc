import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HAS_POSITION',
  description: 'An answer given in a dispute.',
  derived: true,
  from: {
    kinds: ['Dispute'],
    fields: [{ name: 'positions', cardinality: 'list', description: 'Answers given.' }],
  },
  to: {
    kinds: ['Position'],
    fields: [{ name: 'dispute', cardinality: 'one', description: 'Dispute it is an answer in.' }],
  },
})
export class HasPosition {}
