import { Property, Relationship } from '../decorators.js';
import { text } from '../property.js';

@Relationship({
  type: 'MEMBER_OF',
  description: 'A person or an organization belongs to an organization.',
  temporal: true,
  from: {
    kinds: ['Person', 'Organization'],
    fields: [{ name: 'memberships', description: 'Organizations it belongs or belonged to.' }],
  },
  to: {
    kinds: ['Organization'],
    fields: [{ name: 'members', description: 'Persons and organizations that belong or belonged to it.' }],
  },
})
export class MemberOf {
  @Property({
    type: text,
    filter: true,
    key: true,
    description: 'What it is there, as stated, such as chair.',
  })
  role?: string;
}
