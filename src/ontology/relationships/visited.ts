import { Relationship } from '../decorators.js';

@Relationship({
  type: 'VISITED',
  description: 'A body went to see how people are held, at a place of detention or in a country.',
  temporal: true,
  from: {
    kinds: ['Organization', 'Group', 'Person'],
    fields: [{ name: 'visits', description: 'Where it went to see how people are held.' }],
  },
  to: {
    kinds: ['Facility', 'Place'],
    fields: [{ name: 'visitors', description: 'Who went there to see how people are held.' }],
  },
})
export class Visited {}
