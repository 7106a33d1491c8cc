import { ClaimStatus } from '../codes/claim-status.js';
import { ConnectionToEvents } from '../codes/connection-to-events.js';
import { DisputeStatus } from '../codes/dispute-status.js';
import { Side } from '../codes/side.js';
import { Stance } from '../codes/stance.js';
import { Visibility } from '../codes/visibility.js';
import { Kind, Property } from '../decorators.js';
import { code, type Composite, composite, date, text } from '../property.js';

const Quote: Composite = {
  name: 'Quote',
  description:
    'Words of a source, with their place in it: W3C TextQuoteSelector and TextPositionSelector, over NFC text.',
  members: {
    exact: { type: 'text', description: 'The words themselves.' },
    prefix: { type: 'text', description: 'Words just before them.' },
    suffix: { type: 'text', description: 'Words just after them.' },
    start: { type: 'integer', description: 'Where they start, in Unicode code points from 0.' },
    end: { type: 'integer', description: 'Where they end, in Unicode code points, exclusive.' },
  },
};

const RecordEvidence: Composite = {
  name: 'RecordEvidence',
  description: 'A record of a dataset, as evidence where there are no words to quote.',
  members: {
    dataset: { type: 'text', description: 'File name of the dataset.' },
    key: { type: 'text', description: "Values of the dataset's key columns, joined by a slash." },
    hash: { type: 'text', description: 'SHA-256 of the record, in hexadecimal.' },
  },
};

@Kind({
  prefix: 'claim',
  plural: 'claims',
  description: 'One statement by one speaker, found at one place of one source.',
})
export class Claim {
  @Property({
    type: text,
    filter: true,
    order: true,
    derived: true,
    description: 'Property, or relationship type, that it states.',
  })
  predicate?: string;

  @Property({ type: text, filter: true, derived: true, description: 'What is claimed, in our words.' })
  statement?: string;

  @Property({
    type: text,
    derived: true,
    description: 'Value claimed, as JSON; absent where it states a relationship.',
  })
  value?: string;

  @Property({
    type: code(Stance),
    filter: true,
    order: true,
    derived: true,
    description: 'What the speaker does by making it.',
  })
  stance?: string;

  @Property({
    type: code(ClaimStatus),
    filter: true,
    derived: true,
    description: 'Where it stands among the other claims.',
  })
  status?: string;

  @Property({
    type: code(Side),
    filter: true,
    derived: true,
    description: 'On which side of the events the speaker stands.',
  })
  side?: string;

  @Property({
    type: code(ConnectionToEvents),
    filter: true,
    derived: true,
    description: 'How the speaker came to know it.',
  })
  connection?: string;

  @Property({ type: composite(Quote), derived: true, description: 'Words it was taken from.' })
  quote?: {
    readonly exact?: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly start?: number;
    readonly end?: number;
  };

  @Property({ type: composite(RecordEvidence), derived: true, description: 'Record it was taken from.' })
  record?: { readonly dataset?: string; readonly key?: string; readonly hash?: string };

  @Property({
    type: text,
    derived: true,
    internal: true,
    description: 'Id of the entity it shapes: the `from` end of a claimed relationship.',
  })
  subject?: string;

  @Property({
    type: text,
    derived: true,
    internal: true,
    description: 'Id of the entity it is written about: its subject or its object.',
  })
  writtenAbout?: string;

  @Property({ type: text, derived: true, internal: true, description: 'Id of the one who asserts it.' })
  speaker?: string;

  @Property({
    type: date,
    filter: true,
    order: true,
    derived: true,
    description: 'When its source was published.',
  })
  published?: string;

  @Property({
    type: date,
    filter: true,
    derived: true,
    description: 'When the speaker said it, where the source tells.',
  })
  stated?: string;

  @Property({
    type: text,
    derived: true,
    internal: true,
    description: 'Id of the `to` end, where it states a relationship.',
  })
  object?: string;

  @Property({ type: text, derived: true, description: 'Properties claimed of the relationship, as JSON.' })
  properties?: string;

  @Property({ type: text, derived: true, description: 'Question of the dispute it takes part in.' })
  question?: string;

  @Property({ type: text, derived: true, description: 'Its position in that dispute.' })
  answer?: string;

  @Property({
    type: code(DisputeStatus),
    filter: true,
    derived: true,
    description: 'Where it puts the dispute, if it judges one; its position is then the answer it upholds.',
  })
  judgement?: string;

  @Property({
    type: text,
    order: true,
    derived: true,
    description: 'When it was recorded, an ISO 8601 time.',
  })
  recordedAt?: string;

  @Property({
    type: text,
    derived: true,
    description: 'When it was taken back, an ISO 8601 time; absent while it counts.',
  })
  retractedAt?: string;

  @Property({ type: code(Visibility), derived: true, description: 'Who may see it.' })
  visibility?: string;
}
