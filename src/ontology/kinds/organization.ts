import { OrganizationType } from '../codes/organization-type.js';
import { Kind, Property } from '../decorators.js';
import { code, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'organization',
  plural: 'organizations',
  description: 'A public body, a company, an association or another organized body.',
})
export class Organization extends EntityKind {
  @Property({
    type: code(OrganizationType),
    filter: true,
    order: true,
    functional: true,
    description: 'What sort of body it is.',
  })
  type?: string;

  @Property({
    type: text,
    filter: true,
    order: true,
    description: 'Country it belongs to, an ISO 3166-1 alpha-2 code.',
  })
  jurisdiction?: string;
}
