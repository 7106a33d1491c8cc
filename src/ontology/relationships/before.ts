import { Relationship } from '../decorators.js';

@Relationship({
  type: 'BEFORE',
  description: 'Which court or body a proceeding is before.',
  from: {
    kinds: ['Proceeding'],
    fields: [{ name: 'court', cardinality: 'one', description: 'Court or body that hears it.' }],
  },
  to: {
    kinds: ['Organization'],
    fields: [{ name: 'hearings', description: 'Proceedings that it hears or heard.' }],
  },
})
export class Before {}
