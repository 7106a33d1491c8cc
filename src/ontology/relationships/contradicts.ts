import { Relationship } from '../decorators.js';

@Relationship({
  type: 'CONTRADICTS',
  description: 'Two claims cannot both be true.',
  derived: true,
  from: { kinds: ['Claim'], fields: [{ name: 'contradicts', description: 'Claims it disagrees with.' }] },
  to: {
    kinds: ['Claim'],
    fields: [{ name: 'contradictedBy', description: 'Claims that disagree with it.' }],
  },
})
export class Contradicts {}
