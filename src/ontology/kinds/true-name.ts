import { Kind, Property } from '../decorators.js';
import { text } from '../property.js';

@Kind({
  prefix: 'true-name',
  plural: 'trueNames',
  derived: true,
  description: 'A name of a protected person, which is confidential.',
})
export class TrueName {
  @Property({ type: text, filter: true, order: true, description: 'The name.' })
  value?: string;
}
