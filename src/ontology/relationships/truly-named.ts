import { Relationship } from '../decorators.js';

@Relationship({
  type: 'TRULY_NAMED',
  description: 'A protected person has a name.',
  derived: true,
  from: {
    kinds: ['Person'],
    fields: [
      {
        name: 'trueNames',
        cardinality: 'list',
        description:
          'Names of a protected person, whose name is otherwise a pseudonym: for viewers who may see them.',
      },
    ],
  },
  to: {
    kinds: ['TrueName'],
    fields: [{ name: 'person', cardinality: 'one', description: 'Who has the name.' }],
  },
})
export class TrulyNamed {}
