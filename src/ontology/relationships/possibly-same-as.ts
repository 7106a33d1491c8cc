import { Property, Relationship } from '../decorators.js';
import { text } from '../property.js';

@Relationship({
  type: 'POSSIBLY_SAME_AS',
  description: 'Two nodes may stand for the same thing; nobody has decided it.',
  from: {
    kinds: ['Facility', 'Person', 'Group', 'Organization'],
    fields: [{ name: 'possiblySameAs', description: 'Others that may be the same.' }],
  },
  to: {
    kinds: ['Facility', 'Person', 'Group', 'Organization'],
    fields: [{ name: 'possibleDuplicates', description: 'Others said to be possibly the same as this.' }],
  },
})
export class PossiblySameAs {
  @Property({ type: text, description: 'Why they may be the same.' })
  reason?: string;
}
