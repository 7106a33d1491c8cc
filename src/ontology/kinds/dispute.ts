import { DisputeBasis } from '../codes/dispute-basis.js';
import { DisputeStatus } from '../codes/dispute-status.js';
import { Kind, Property } from '../decorators.js';
import { code, text } from '../property.js';

@Kind({
  prefix: 'dispute',
  plural: 'disputes',
  derived: true,
  listed: true,
  description: 'One question to which claims give answers that cannot all be true.',
})
export class Dispute {
  @Property({ type: text, filter: true, order: true, description: 'What the claims disagree about.' })
  question?: string;

  @Property({
    type: code(DisputeStatus),
    filter: true,
    order: true,
    description: 'Where it stands: open until a judgement says otherwise.',
  })
  status?: string;

  @Property({ type: code(DisputeBasis), filter: true, description: 'How it was found.' })
  basis?: string;

  @Property({ type: text, description: 'Answer that the judgement upholds, if it upholds one.' })
  resolution?: string;

  @Property({ type: text, description: 'What the latest judgement says, in our words.' })
  note?: string;
}
