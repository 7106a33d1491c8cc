import { Relationship } from '../decorators.js';

@Relationship({
  type: 'PART_OF',
  description: 'An organization is a branch of another or stands under it.',
  temporal: true,
  from: {
    kinds: ['Organization'],
    fields: [{ name: 'partOf', description: 'Organizations it is or was a part of.' }],
  },
  to: {
    kinds: ['Organization'],
    fields: [{ name: 'parts', description: 'Organizations that are or were parts of it.' }],
  },
})
export class PartOf {}
