import { Kind, Property } from '../decorators.js';
import { text } from '../property.js';

@Kind({ prefix: 'position', plural: 'positions', derived: true, description: 'One answer in a dispute.' })
export class Position {
  @Property({ type: text, filter: true, order: true, description: 'The answer.' })
  value?: string;
}
