import { Relationship } from '../decorators.js';

@Relationship({
  type: 'UNDER',
  description: 'What a treaty action was taken under.',
  from: {
    kinds: ['TreatyAction'],
    fields: [
      {
        name: 'instrument',
        to: ['LegalInstrument'],
        cardinality: 'one',
        description: 'Instrument it was taken under.',
      },
      {
        name: 'provision',
        to: ['Provision'],
        cardinality: 'one',
        description: 'Provision it was taken under.',
      },
    ],
  },
  to: {
    kinds: ['LegalInstrument', 'Provision'],
    fields: [{ name: 'actions', description: 'Actions that States took under it.' }],
  },
})
export class Under {}
