import { Relationship } from '../decorators.js';

@Relationship({
  type: 'DESIGNATED_UNDER',
  description: 'A body was named to do what a provision asks for.',
  temporal: true,
  from: {
    kinds: ['Organization'],
    fields: [{ name: 'designations', description: 'Provisions it was designated under.' }],
  },
  to: {
    kinds: ['Provision'],
    fields: [{ name: 'designated', description: 'Organizations designated under it.' }],
  },
})
export class DesignatedUnder {}
