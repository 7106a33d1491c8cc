import { Relationship } from '../decorators.js';

@Relationship({
  type: 'DERIVED_FROM',
  description: 'A source retells or is made from another.',
  derived: true,
  from: {
    kinds: ['Source'],
    fields: [{ name: 'derivedFrom', cardinality: 'one', description: 'Source it is made from.' }],
  },
  to: { kinds: ['Source'], fields: [{ name: 'derivedSources', description: 'Sources made from it.' }] },
})
export class DerivedFrom {}
