import { Kind, Property } from '../decorators.js';
import { integer } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'group', plural: 'groups', description: 'Unnamed people acting or suffering together.' })
export class Group extends EntityKind {
  @Property({ type: integer, filter: true, order: true, description: 'How many they are at least.' })
  countLeast?: number;

  @Property({
    type: integer,
    filter: true,
    order: true,
    description: 'How many they are at most; absent where the source sets no limit.',
  })
  countMost?: number;
}
