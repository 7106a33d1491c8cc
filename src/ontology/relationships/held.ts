import { TenureStatus } from '../codes/tenure-status.js';
import { Property, Relationship } from '../decorators.js';
import { code, text } from '../property.js';

@Relationship({
  type: 'HELD',
  description: 'A tenure: a person in a post.',
  temporal: true,
  from: { kinds: ['Person'], fields: [{ name: 'posts', description: 'Posts held, with their tenures.' }] },
  to: { kinds: ['Post'], fields: [{ name: 'holders', description: 'Persons who hold or held the post.' }] },
})
export class Held {
  @Property({ type: code(TenureStatus), filter: true, description: 'Whether the tenure goes on.' })
  status?: string;

  @Property({ type: text, filter: true, description: 'Rank or title of the holder, as stated.' })
  rank?: string;
}
