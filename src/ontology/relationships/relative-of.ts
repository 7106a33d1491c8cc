import { Property, Relationship } from '../decorators.js';
import { text } from '../property.js';

@Relationship({
  type: 'RELATIVE_OF',
  description: 'A family tie.',
  from: {
    kinds: ['Person', 'Group'],
    fields: [{ name: 'relatives', description: 'Those it is a relative of.' }],
  },
  to: {
    kinds: ['Person', 'Group'],
    fields: [{ name: 'relativeOf', description: 'Those who are its relatives.' }],
  },
})
export class RelativeOf {
  @Property({
    type: text,
    filter: true,
    key: true,
    description: 'What the first is to the second, such as mother.',
  })
  relation?: string;
}
