import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HOLDER',
  description: 'Who stands behind an account or a position.',
  derived: true,
  from: {
    kinds: ['Account', 'Position', 'Dispute'],
    fields: [
      { name: 'holder', on: ['Account'], cardinality: 'one', description: 'Whose version it is.' },
      { name: 'holders', on: ['Position', 'Dispute'], cardinality: 'list', description: 'Who answers so.' },
    ],
  },
  to: {
    kinds: ['Person', 'Group', 'Organization'],
    fields: [
      { name: 'accounts', to: ['Account'], description: 'Versions of incidents that it gives.' },
      { name: 'disputesJoined', to: ['Dispute'], description: 'Disputes in which it gives an answer.' },
      { name: 'positions', to: ['Position'], description: 'Answers that it gives in disputes.' },
    ],
  },
})
export class Holder {}
