import { Kind, Property } from '../decorators.js';
import { text } from '../property.js';

@Kind({
  prefix: 'dispute',
  plural: 'disputes',
  derived: true,
  description: 'One question to which claims give answers that cannot all be true.',
})
export class Dispute {
  @Property({ type: text, filter: true, order: true, description: 'What the claims disagree about.' })
  question?: string;
}
