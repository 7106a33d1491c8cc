import { Relationship } from '../decorators.js';

@Relationship({
  type: 'WRITTEN_BY',
  description: 'Who wrote a source.',
  derived: true,
  from: { kinds: ['Source'], fields: [{ name: 'authors', description: 'Persons who wrote it.' }] },
  to: { kinds: ['Person'], fields: [{ name: 'writings', description: 'Sources they wrote.' }] },
})
export class WrittenBy {}
