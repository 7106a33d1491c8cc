import { Relationship } from '../decorators.js';

@Relationship({
  type: 'QUOTED_FROM',
  description: 'Where a claim was found.',
  derived: true,
  from: {
    kinds: ['Claim'],
    fields: [{ name: 'source', cardinality: 'one', description: 'Source it was found in.' }],
  },
  to: { kinds: ['Source'], fields: [{ name: 'claimsQuoted', description: 'Claims found in it.' }] },
})
export class QuotedFrom {}
