import { SourceType } from '../codes/source-type.js';
import { Kind, Property } from '../decorators.js';
import { code, date, text } from '../property.js';
import { EntityKind } from './entity-kind.js';

@Kind({
  prefix: 'source',
  plural: 'sources',
  description: 'A text or a dataset that claims are taken from; its name is its title.',
})
export class Source extends EntityKind {
  @Property({ type: code(SourceType), filter: true, order: true, description: 'What sort of source it is.' })
  type?: string;

  @Property({ type: text, filter: true, order: true, description: 'Title as published.' })
  title?: string;

  @Property({ type: date, filter: true, order: true, description: 'When it was published, as stated.' })
  published?: string;

  @Property({ type: text, filter: true, description: 'Where it was published on the web.' })
  url?: string;

  @Property({ type: text, filter: true, description: 'SHA-256 of the bytes quoted from, in hexadecimal.' })
  sha256?: string;

  @Property({
    type: text,
    filter: true,
    order: true,
    description: 'Language it is written in, a BCP 47 tag.',
  })
  language?: string;
}
