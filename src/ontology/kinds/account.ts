import { Side } from '../codes/side.js';
import { Stance } from '../codes/stance.js';
import { Kind, Property } from '../decorators.js';
import { code, date } from '../property.js';

@Kind({
  prefix: 'account',
  plural: 'accounts',
  derived: true,
  listed: true,
  description: "One holder's version of one incident.",
})
export class Account {
  @Property({
    type: code(Side),
    filter: true,
    order: true,
    description: 'On which side of the events the holder stands.',
  })
  side?: string;

  @Property({
    type: code(Stance),
    filter: true,
    order: true,
    description:
      'What the holder does by it: of the stances of its claims, the one furthest from a bare statement.',
  })
  stance?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    description:
      'When its first claim was stated, or else published, as precisely as is known; absent where no claim has a date.',
  })
  firstStated?: string;
}
