import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HOLDER',
  description: 'Who stands behind an account or a position.',
  derived: true,
  from: {
    kinds: ['Account', 'Position'],
    fields: [
      { name: 'holder', on: ['Account'], cardinality: 'one', description: 'Whose version it is.' },
      { name: 'holders', on: ['Position'], cardinality: 'list', description: 'Who gives this answer.' },
    ],
  },
  to: {
    kinds: ['Person', 'Group', 'Organization'],
    fields: [
      { name: 'accounts', to: ['Account'], description: 'Versions of incidents that it gives.' },
      { name: 'positions', to: ['Position'], description: 'Answers that it gives in disputes.' },
    ],
  },
})
export class Holder {}
