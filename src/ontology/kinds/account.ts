import { Side } from '../codes/side.js';
import { Kind, Property } from '../decorators.js';
import { code } from '../property.js';

@Kind({
  prefix: 'account',
  plural: 'accounts',
  derived: true,
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
}
