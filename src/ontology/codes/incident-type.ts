import { codeList } from '../code-list.js';

export const IncidentType = codeList('IncidentType', 'What happened.', {
  RIOT: { description: 'Detainees took over or damaged part of a facility, or fought its staff.' },
  PROTEST: {
    description: 'Persons acted together to object to something, without taking over the facility.',
  },
  SELF_HARM: { description: 'One or more persons injured themselves.' },
  SUICIDE_ATTEMPT: { description: 'Somebody tried to take their own life.' },
  ESCAPE_ATTEMPT: { description: 'One or more detainees tried to escape, or did.' },
  ILL_TREATMENT: {
    description: 'Somebody in custody was beaten, tortured or treated inhumanly.',
    huridocs: 'MT4:36010201',
  },
  DEATH_IN_CUSTODY: { description: 'Somebody died while held.', huridocs: 'MT4:01010601' },
  HUNGER_STRIKE: { description: 'One or more persons refused food.' },
  SEARCH: { description: 'Staff or troops searched cells, barracks or detainees.' },
  OTHER: { description: 'An event of none of these sorts.', huridocs: 'MT4:90' },
});
