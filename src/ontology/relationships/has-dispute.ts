import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HAS_DISPUTE',
  description: 'Claims about a thing disagree.',
  derived: true,
  from: {
    kinds: ['Entity'],
    fields: [
      { name: 'disputes', cardinality: 'list', description: 'Questions on which claims about it disagree.' },
    ],
  },
  to: {
    kinds: ['Dispute'],
    fields: [{ name: 'about', cardinality: 'one', description: 'What the claims are about.' }],
  },
})
export class HasDispute {}
