import { codeList } from '../code-list.js';

export const OrganizationType = codeList('OrganizationType', 'What sort of body an organization is.', {
  GOVERNMENT: {
    description: 'A national or regional executive as a whole, or an office directly under it.',
    huridocs: 'MT24:0101',
  },
  MINISTRY: { description: 'A department of a government, headed by a minister.' },
  PENAL_AUTHORITY: {
    description: 'The body that runs prisons and colonies, or a branch of it.',
    huridocs: 'MT24:010105',
  },
  PROSECUTION_SERVICE: { description: 'The body that prosecutes, or supervises the legality of detention.' },
  POLICE: { description: 'A police force or a unit of one.', huridocs: 'MT24:010104' },
  ARMED_UNIT: {
    description: 'Armed forces, interior troops or a special unit of them.',
    huridocs: 'MT24:010103',
  },
  COURT: { description: 'A court or tribunal of any level.', huridocs: 'MT24:0103' },
  OMBUDSMAN: { description: 'A national human rights institution that receives complaints.' },
  PREVENTIVE_MECHANISM: {
    description: 'A national body that visits places of detention to prevent torture.',
  },
  TREATY_BODY: { description: 'A committee of experts that watches over a treaty.' },
  INTERGOVERNMENTAL: { description: 'An organization whose members are States, or an organ of it.' },
  NGO: { description: 'A non-governmental organization, a foundation or a civic movement.' },
  MEDIA: { description: 'A newspaper, broadcaster, news agency or other publisher of news.' },
  OTHER: { description: 'A body of none of these sorts.', huridocs: 'MT24:90' },
});

/** Those that act for a state: posts there make officials. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'GOVERNMENT',
  'MINISTRY',
  'PENAL_AUTHORITY',
  'PROSECUTION_SERVICE',
  'POLICE',
  'ARMED_UNIT',
  'COURT',
  'OMBUDSMAN',
  'PREVENTIVE_MECHANISM',
]);
