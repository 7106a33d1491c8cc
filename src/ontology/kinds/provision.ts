import { Kind, Property } from '../decorators.js';
import { type Composite, composite, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

const Obligation: Composite = {
  name: 'Obligation',
  description: 'What a provision obliges somebody to do, and by when.',
  members: {
    bearer: { type: 'text', description: 'Who is obliged, such as STATE.' },
    trigger: { type: 'text', description: 'What starts the period, such as RATIFICATION.' },
    period: { type: 'text', description: 'How long there is from the trigger, an ISO 8601 duration.' },
    postponement: { type: 'text', description: 'How long it may be put off at most, an ISO 8601 duration.' },
  },
};

@Kind({
  prefix: 'provision',
  plural: 'provisions',
  description: 'An article or another part of a legal instrument.',
})
export class Provision extends EntityKind {
  @Property({ type: text, filter: true, order: true, description: 'How it is numbered, such as Art. 17.' })
  number?: string;

  @Property({ type: text, description: 'What it says, in our words.' })
  summary?: string;

  @Property({ type: composite(Obligation), description: 'What it obliges to, if it sets a period.' })
  obligation?: {
    readonly bearer?: string;
    readonly trigger?: string;
    readonly period?: string;
    readonly postponement?: string;
  };
}
