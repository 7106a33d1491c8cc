import { Relationship } from '../decorators.js';

@Relationship({
  type: 'PUBLISHED_BY',
  description: 'Who published a source.',
  derived: true,
  from: {
    kinds: ['Source'],
    fields: [{ name: 'publisher', cardinality: 'one', description: 'Organization that published it.' }],
  },
  to: { kinds: ['Organization'], fields: [{ name: 'publications', description: 'Sources it published.' }] },
})
export class PublishedBy {}
