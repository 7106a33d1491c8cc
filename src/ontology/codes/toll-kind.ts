import { codeList } from '../code-list.js';

export const TollKind = codeList('TollKind', 'What a count of persons in an incident counts.', {
  KILLED: { description: 'Persons who died in it or of it.', huridocs: 'MT25:0101' },
  INJURED: { description: 'Persons who were wounded by others or by chance.', huridocs: 'MT25:0102' },
  SELF_HARMED: { description: 'Persons who injured themselves.' },
  ILL_TREATED: { description: 'Persons who were beaten, tortured or treated inhumanly.' },
  INVOLVED: { description: 'Persons who took part in it.' },
  ON_HUNGER_STRIKE: { description: 'Persons who refused food.' },
  ESCAPED: { description: 'Persons who got away, even if they were caught later.', huridocs: 'MT25:020109' },
});
