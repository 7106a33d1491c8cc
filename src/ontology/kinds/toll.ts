import { TollKind } from '../codes/toll-kind.js';
import { Kind, Property } from '../decorators.js';
import { code, integer } from '../property.js';

@Kind({
  prefix: 'toll',
  plural: 'tolls',
  derived: true,
  description: 'A count of persons in an incident; sources that differ have a toll each.',
})
export class Toll {
  @Property({
    type: code(TollKind),
    filter: true,
    order: true,
    required: true,
    description: 'What is counted.',
  })
  kind?: string;

  @Property({ type: integer, filter: true, order: true, description: 'How many at least.' })
  least?: number;

  @Property({
    type: integer,
    filter: true,
    order: true,
    description: 'How many at most; absent where the source sets no limit.',
  })
  most?: number;
}
