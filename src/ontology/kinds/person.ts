import { Kind, Property } from '../decorators.js';
import { text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'person',
  plural: 'people',
  description: 'A named human being; a protected one has a pseudonym for a name.',
})
export class Person extends EntityKind {
  @Property({ type: text, filter: true, order: true, description: 'Given name or names.' })
  givenName?: string;

  @Property({ type: text, filter: true, order: true, description: 'Family name.' })
  familyName?: string;

  @Property({ type: text, filter: true, description: 'Title before the name, such as Colonel or Dr.' })
  honorific?: string;
}
