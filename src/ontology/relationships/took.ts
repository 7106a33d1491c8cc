import { Relationship } from '../decorators.js';

@Relationship({
  type: 'TOOK',
  description: 'A State took an action under a treaty.',
  from: {
    kinds: ['Place'],
    fields: [{ name: 'treatyActions', description: 'What the State did under treaties.' }],
  },
  to: {
    kinds: ['TreatyAction'],
    fields: [{ name: 'state', cardinality: 'one', description: 'State that took it.' }],
  },
})
export class Took {}
