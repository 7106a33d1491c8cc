import { IncidentRole } from '../codes/incident-role.js';
import { Involvement } from '../codes/involvement.js';
import { VictimStatus } from '../codes/victim-status.js';
import { Property, Relationship } from '../decorators.js';
import { code } from '../property.js';

@Relationship({
  type: 'INVOLVED_IN',
  description: 'Somebody had a part in an incident.',
  from: {
    kinds: ['Person', 'Group', 'Organization'],
    fields: [{ name: 'incidents', description: 'Incidents it had a part in.' }],
  },
  to: { kinds: ['Incident'], fields: [{ name: 'participants', description: 'Those who had a part in it.' }] },
})
export class InvolvedIn {
  @Property({ type: code(IncidentRole), filter: true, key: true, description: 'What part.' })
  role?: string;

  @Property({ type: code(Involvement), filter: true, description: 'How far they were involved.' })
  degree?: string;

  @Property({
    type: code(VictimStatus),
    filter: true,
    description: 'What became of them, where they are a victim.',
  })
  victimStatus?: string;
}
