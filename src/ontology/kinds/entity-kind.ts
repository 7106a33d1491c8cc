import { Visibility } from '../codes/visibility.js';
import { Property } from '../decorators.js';
import { code, compositeList, text, textList } from '../property.js';

/** What every named thing of the graph has; the GraphQL interface `Entity`. */
export abstract class EntityKind {
  @Property({
    type: text,
    filter: true,
    order: true,
    matches: true,
    functional: false,
    description: 'Name most used for it.',
  })
  name!: string;

  @Property({ type: textList, description: 'Other names and spellings.' })
  aliases!: readonly string[];

  @Property({
    type: compositeList({
      name: 'Identifier',
      description: 'An identifier given by somebody else.',
      members: {
        scheme: { type: 'text', description: 'Whose numbering it is, such as iso-3166-1.' },
        value: { type: 'text', description: 'The identifier itself.' },
      },
    }),
    description: 'Identifiers given by others.',
  })
  identifiers!: readonly { readonly scheme: string; readonly value: string }[];

  @Property({ type: text, description: 'What it is, in a sentence.' })
  description?: string;

  @Property({ type: code(Visibility), description: 'Who may see it.' })
  visibility!: string;
}
