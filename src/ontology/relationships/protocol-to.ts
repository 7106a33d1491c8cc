import { Relationship } from '../decorators.js';

@Relationship({
  type: 'PROTOCOL_TO',
  description: 'A protocol adds to an instrument.',
  from: {
    kinds: ['LegalInstrument'],
    fields: [{ name: 'protocolTo', cardinality: 'one', description: 'Instrument it adds to.' }],
  },
  to: {
    kinds: ['LegalInstrument'],
    fields: [{ name: 'protocols', description: 'Protocols that add to it.' }],
  },
})
export class ProtocolTo {}
