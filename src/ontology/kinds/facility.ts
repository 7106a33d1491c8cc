import { FacilityStatus } from '../codes/facility-status.js';
import { FacilityType } from '../codes/facility-type.js';
import { SecurityLevel } from '../codes/security-level.js';
import { Kind, Property } from '../decorators.js';
import { code, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'facility', plural: 'facilities', description: 'A place where people are held.' })
export class Facility extends EntityKind {
  @Property({
    type: code(FacilityType),
    filter: true,
    functional: true,
    description: 'What sort of place of detention it is.',
  })
  type?: string;

  @Property({
    type: code(SecurityLevel),
    filter: true,
    functional: true,
    description: 'The regime it is run under.',
  })
  securityLevel?: string;

  @Property({ type: text, filter: true, order: true, description: 'Official designation, such as AK-159/6.' })
  designation?: string;

  @Property({
    type: code(FacilityStatus),
    filter: true,
    functional: true,
    description: 'Whether it is in use.',
  })
  status?: string;
}
