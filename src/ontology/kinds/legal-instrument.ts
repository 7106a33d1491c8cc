import { InstrumentType } from '../codes/instrument-type.js';
import { Kind, Property } from '../decorators.js';
import { code, date, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'legal-instrument',
  plural: 'legalInstruments',
  description: 'A treaty, a law or another text that sets rules.',
})
export class LegalInstrument extends EntityKind {
  @Property({
    type: code(InstrumentType),
    filter: true,
    order: true,
    functional: true,
    description: 'What sort of text it is.',
  })
  type?: string;

  @Property({
    type: text,
    filter: true,
    order: true,
    description: 'Short form or number it is cited by, such as OPCAT.',
  })
  symbol?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    functional: true,
    description: 'When it was adopted, as stated.',
  })
  adopted?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    functional: true,
    description: 'When it entered into force, as stated.',
  })
  inForce?: string;
}
