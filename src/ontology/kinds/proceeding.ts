import { ProceedingOutcome } from '../codes/proceeding-outcome.js';
import { ProceedingStage } from '../codes/proceeding-stage.js';
import { ProceedingType } from '../codes/proceeding-type.js';
import { Kind, Property } from '../decorators.js';
import { code, date, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({ prefix: 'proceeding', plural: 'proceedings', description: 'A trial, an appeal or an inquiry.' })
export class Proceeding extends EntityKind {
  @Property({
    type: code(ProceedingType),
    filter: true,
    order: true,
    functional: true,
    description: 'What sort of proceeding it is.',
  })
  type?: string;

  @Property({
    type: text,
    filter: true,
    order: true,
    description: 'Number given by the court or the investigator.',
  })
  caseNumber?: string;

  @Property({
    type: code(ProceedingStage),
    filter: true,
    functional: true,
    description: 'Whether it goes on.',
  })
  stage?: string;

  @Property({ type: code(ProceedingOutcome), filter: true, functional: true, description: 'How it ended.' })
  outcome?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    functional: true,
    description: 'When it was opened or decided, as stated.',
  })
  date?: string;
}
