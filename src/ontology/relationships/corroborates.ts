import { Relationship } from '../decorators.js';

@Relationship({
  type: 'CORROBORATES',
  description: 'Two claims of different speakers or sources say the same.',
  derived: true,
  from: { kinds: ['Claim'], fields: [{ name: 'corroborates', description: 'Claims it agrees with.' }] },
  to: { kinds: ['Claim'], fields: [{ name: 'corroboratedBy', description: 'Claims that agree with it.' }] },
})
export class Corroborates {}
