import { PostFunction } from '../codes/post-function.js';
import { Kind, Property } from '../decorators.js';
import { code, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'post', plural: 'posts', description: 'An office that persons hold one after another.' })
export class Post extends EntityKind {
  @Property({ type: text, filter: true, order: true, description: 'Title of the office.' })
  title?: string;

  @Property({
    type: code(PostFunction),
    filter: true,
    functional: true,
    description: 'What its holder does, as a source says; a title alone does not tell.',
  })
  function?: string;
}
