import { IncidentType } from '../codes/incident-type.js';
import { Kind, Property } from '../decorators.js';
import { code, date } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'incident',
  plural: 'incidents',
  description: 'Something that happened in custody or because of it, at a stated time.',
})
export class Incident extends EntityKind {
  @Property({
    type: code(IncidentType),
    filter: true,
    order: true,
    functional: true,
    description: 'What happened.',
  })
  type?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    functional: true,
    description: 'When it happened, as stated.',
  })
  date?: string;
}
