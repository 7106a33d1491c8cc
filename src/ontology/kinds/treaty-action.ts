import { TreatyActionType } from '../codes/treaty-action-type.js';
import { Kind, Property } from '../decorators.js';
import { code, date, text } from '../property.js';
import { DURATION } from './duration.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'treaty-action',
  plural: 'treatyActions',
  description: 'What a State did under a treaty, on a day.',
})
export class TreatyAction extends EntityKind {
  @Property({
    type: code(TreatyActionType),
    filter: true,
    order: true,
    functional: true,
    description: 'What it did.',
  })
  type?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    functional: true,
    description: 'When it did it, as stated.',
  })
  date?: string;

  @Property({
    type: text,
    functional: true,
    pattern: DURATION,
    description: 'How long it puts an obligation off, where it says so, an ISO 8601 duration.',
  })
  period?: string;
}
