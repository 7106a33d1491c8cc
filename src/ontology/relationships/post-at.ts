import { Relationship } from '../decorators.js';

@Relationship({
  type: 'POST_AT',
  description: 'Where a post is: the body or facility it belongs to.',
  from: {
    kinds: ['Post'],
    fields: [
      {
        name: 'organization',
        to: ['Organization'],
        cardinality: 'one',
        description: 'Organization the post belongs to.',
      },
      {
        name: 'facility',
        to: ['Facility'],
        cardinality: 'one',
        description: 'Facility the post belongs to.',
      },
    ],
  },
  to: {
    kinds: ['Organization', 'Facility'],
    fields: [{ name: 'posts', description: 'Posts that belong to it.' }],
  },
})
export class PostAt {}
