import { Property, Relationship } from '../decorators.js';
import { date } from '../property.js';

@Relationship({
  type: 'FOUND_UNMET',
  description: 'A source found that a State had not done what a provision asks for.',
  from: {
    kinds: ['Place'],
    fields: [{ name: 'unmet', description: 'Provisions that a source found it had not met.' }],
  },
  to: {
    kinds: ['Provision'],
    fields: [{ name: 'unmetBy', description: 'States that a source found had not met it.' }],
  },
})
export class FoundUnmet {
  @Property({ type: date, filter: true, order: true, key: true, description: 'When it was found so.' })
  foundOn?: string;
}
