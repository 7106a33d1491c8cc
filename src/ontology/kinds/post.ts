import { Kind, Property } from '../decorators.js';
import { text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'post', plural: 'posts', description: 'An office that persons hold one after another.' })
export class Post extends EntityKind {
  @Property({ type: text, filter: true, order: true, description: 'Title of the office.' })
  title?: string;
}
