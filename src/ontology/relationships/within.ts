import { Relationship } from '../decorators.js';

@Relationship({
  type: 'WITHIN',
  description: 'A place lies in a larger one.',
  from: {
    kinds: ['Place'],
    fields: [{ name: 'within', cardinality: 'one', description: 'Larger place it lies in.' }],
  },
  to: { kinds: ['Place'], fields: [{ name: 'contains', description: 'Smaller places that lie in it.' }] },
})
export class Within {}
