import { Relationship } from '../decorators.js';

@Relationship({
  type: 'OCCURRED_AT',
  description: 'Where an incident took place.',
  from: {
    kinds: ['Incident'],
    fields: [
      { name: 'facilities', to: ['Facility'], description: 'Places of detention where it took place.' },
      { name: 'places', to: ['Place'], description: 'Places outside detention where it took place.' },
    ],
  },
  to: {
    kinds: ['Facility', 'Place'],
    fields: [{ name: 'incidents', description: 'Incidents that took place here.' }],
  },
})
export class OccurredAt {}
