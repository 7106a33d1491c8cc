import { PartyRole } from '../codes/party-role.js';
import { Verdict } from '../codes/verdict.js';
import { Property, Relationship } from '../decorators.js';
import { code, text } from '../property.js';

@Relationship({
  type: 'PARTY_TO',
  description: 'Somebody has a part in a proceeding.',
  from: {
    kinds: ['Person', 'Group', 'Organization'],
    fields: [{ name: 'proceedings', description: 'Proceedings it has a part in.' }],
  },
  to: { kinds: ['Proceeding'], fields: [{ name: 'parties', description: 'Those who have a part in it.' }] },
})
export class PartyTo {
  @Property({ type: code(PartyRole), filter: true, key: true, description: 'What part.' })
  role?: string;

  @Property({
    type: code(Verdict),
    filter: true,
    functional: true,
    description: 'What was decided about them.',
  })
  verdict?: string;

  @Property({ type: text, filter: true, description: 'Penalty, as stated.' })
  penalty?: string;

  @Property({
    type: text,
    functional: true,
    description: 'Shortest term of imprisonment given, an ISO 8601 duration.',
  })
  shortestTerm?: string;

  @Property({
    type: text,
    functional: true,
    description: 'Longest term of imprisonment given, an ISO 8601 duration.',
  })
  longestTerm?: string;
}
