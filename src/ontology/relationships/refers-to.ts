import { Relationship } from '../decorators.js';

@Relationship({
  type: 'REFERS_TO',
  description: 'What a claim names besides what it is about.',
  derived: true,
  from: {
    kinds: ['Claim'],
    fields: [
      {
        name: 'refersTo',
        cardinality: 'one',
        description: 'Entity at the far end of the relationship it states.',
      },
    ],
  },
  to: { kinds: ['Entity'], fields: [{ name: 'mentions', description: 'Claims about others that name it.' }] },
})
export class RefersTo {}
