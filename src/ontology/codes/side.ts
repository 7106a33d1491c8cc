import { codeList } from '../code-list.js';

export const Side = codeList('Side', 'On which side of the events a speaker stands.', {
  VICTIM: { description: 'Somebody to whom it was done.', huridocs: 'MT19:0101' },
  FAMILY: { description: 'A relative of somebody to whom it was done.', huridocs: 'MT19:020101' },
  LAWYER: { description: 'A lawyer of somebody to whom it was done.', huridocs: 'MT19:0401' },
  ACTIVIST: { description: 'A human rights defender speaking for themselves.' },
  NGO: { description: 'A non-governmental organization.', huridocs: 'MT19:0404' },
  AUTHORITY: { description: 'An official or a body of the State, other than a court.' },
  COURT: { description: 'A court or a judge, in a decision.' },
  MEDIA: { description: 'A journalist or a news organization, in its own voice.' },
  TREATY_BODY: { description: 'A committee that watches over a treaty.' },
});
