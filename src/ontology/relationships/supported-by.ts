import { Relationship } from '../decorators.js';

@Relationship({
  type: 'SUPPORTED_BY',
  description: 'Which claims a toll, an account, a position or the status of a dispute rests on.',
  derived: true,
  from: {
    kinds: ['Toll', 'Account', 'Position', 'Dispute'],
    fields: [
      {
        name: 'claims',
        on: ['Toll', 'Account', 'Position'],
        cardinality: 'list',
        description: 'Claims it rests on.',
      },
      {
        name: 'judgements',
        on: ['Dispute'],
        cardinality: 'list',
        description: 'Claims that say where it stands.',
      },
    ],
  },
  to: {
    kinds: ['Claim'],
    fields: [
      { name: 'tolls', to: ['Toll'], description: 'Counts that rest on it.' },
      { name: 'accounts', to: ['Account'], description: 'Accounts it is part of.' },
      { name: 'disputesJudged', to: ['Dispute'], description: 'Disputes that it judges.' },
      { name: 'positions', to: ['Position'], description: 'Positions that rest on it.' },
    ],
  },
})
export class SupportedBy {}
