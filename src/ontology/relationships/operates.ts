import { Relationship } from '../decorators.js';

@Relationship({
  type: 'OPERATES',
  description: 'An organization runs a place of detention.',
  temporal: true,
  from: {
    kinds: ['Organization'],
    fields: [{ name: 'facilities', description: 'Places of detention it runs or ran.' }],
  },
  to: {
    kinds: ['Facility'],
    fields: [{ name: 'operators', description: 'Organizations that run or ran it.' }],
  },
})
export class Operates {}
