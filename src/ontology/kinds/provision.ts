import { ClockStart } from '../codes/clock-start.js';
import { TreatyActionType } from '../codes/treaty-action-type.js';
import { Kind, Property } from '../decorators.js';
import { type Composite, composite, text } from '../property.js';
import { DURATION } from './duration.js';
import { EntityKind } from './entity-kind.js';

/** One code of a closed list, or several joined by `_OR_`. */
const oneOrMore = (codes: Readonly<Record<string, unknown>>): string => {
  const one = `(${Object.keys(codes).join('|')})`;
  return `^${one}(_OR_${one})*$`;
};

/** A rule as data: what the clock of each State under a provision is reckoned with. */
const Obligation: Composite = {
  name: 'Obligation',
  description: 'What a provision obliges somebody to do, and by when.',
  members: {
    bearer: { type: 'text', description: 'Who is obliged, such as STATE.' },
    trigger: {
      type: 'text',
      pattern: oneOrMore(TreatyActionType.codes),
      description:
        'Treaty actions that bind a State to it, joined by _OR_, such as RATIFICATION_OR_ACCESSION.',
    },
    period: {
      type: 'text',
      pattern: DURATION,
      description: 'How long there is from the start, an ISO 8601 duration.',
    },
    start: {
      type: 'text',
      pattern: oneOrMore(ClockStart.codes),
      description: 'From when the period runs; joined by _OR_ where that can be argued. ACT if not stated.',
    },
    entryIntoForce: {
      type: 'text',
      pattern: DURATION,
      description:
        'How long after its act the instrument enters into force for a State, an ISO 8601 duration.',
    },
    postponement: {
      type: 'text',
      pattern: DURATION,
      description: 'How long it may be put off at most, an ISO 8601 duration.',
    },
    extension: {
      type: 'text',
      pattern: DURATION,
      description: 'How much longer a treaty body may let it be put off at most, an ISO 8601 duration.',
    },
    metBy: {
      type: 'text',
      pattern: oneOrMore(TreatyActionType.codes),
      description:
        'Treaty actions under the provision that meet it, joined by _OR_; DESIGNATION also stands for a body designated under it.',
    },
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
  obligation?: Readonly<Partial<Record<keyof typeof Obligation.members, string>>>;
}
