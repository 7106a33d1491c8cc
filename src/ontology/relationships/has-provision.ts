import { Relationship } from '../decorators.js';

@Relationship({
  type: 'HAS_PROVISION',
  description: 'A provision is part of an instrument.',
  from: { kinds: ['LegalInstrument'], fields: [{ name: 'provisions', description: 'Its provisions.' }] },
  to: {
    kinds: ['Provision'],
    fields: [{ name: 'instrument', cardinality: 'one', description: 'Instrument it is part of.' }],
  },
})
export class HasProvision {}
