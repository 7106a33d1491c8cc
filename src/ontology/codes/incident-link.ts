import { codeList } from '../code-list.js';

export const IncidentLink = codeList('IncidentLink', 'How one incident relates to another.', {
  PRECEDES: { description: 'It happened before the other and has to do with it.', huridocs: 'MT22:01' },
  FOLLOWS: { description: 'It happened after the other and has to do with it.', huridocs: 'MT22:22' },
  CAUSES: { description: 'The source says that it brought the other about.', huridocs: 'MT22:03' },
  COINCIDES_WITH: { description: 'It happened at the same time as the other.', huridocs: 'MT22:11' },
  PART_OF: { description: 'It is a smaller event within the other.', huridocs: 'MT22:21' },
});
