import { Relationship } from '../decorators.js';

@Relationship({
  type: 'SUPPORTED_BY',
  description: 'Which claims a toll, an account or a position rests on.',
  derived: true,
  from: {
    kinds: ['Toll', 'Account', 'Position'],
    fields: [{ name: 'claims', cardinality: 'list', description: 'Claims it rests on.' }],
  },
  to: {
    kinds: ['Claim'],
    fields: [
      { name: 'tolls', to: ['Toll'], description: 'Counts that rest on it.' },
      { name: 'accounts', to: ['Account'], description: 'Accounts it is part of.' },
      { name: 'positions', to: ['Position'], description: 'Positions that rest on it.' },
    ],
  },
})
export class SupportedBy {}
