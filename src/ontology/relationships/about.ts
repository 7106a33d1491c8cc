import { Relationship } from '../decorators.js';

@Relationship({
  type: 'ABOUT',
  description: 'What a claim is about.',
  derived: true,
  from: {
    kinds: ['Claim'],
    fields: [{ name: 'about', cardinality: 'one', description: 'What it is about.' }],
  },
  to: {
    kinds: ['Entity'],
    fields: [
      { name: 'evidence', cardinality: 'list', description: 'Claims that support what is shown of it.' },
      { name: 'claims', description: 'Claims about it.' },
    ],
  },
})
export class About {}
