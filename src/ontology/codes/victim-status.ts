import { codeList } from '../code-list.js';

export const VictimStatus = codeList('VictimStatus', 'What became of a victim, as last known.', {
  DEAD: { description: 'Died.', huridocs: 'MT25:0101' },
  WOUNDED: { description: 'Was wounded or injured.', huridocs: 'MT25:0102' },
  MISSING: { description: 'Disappeared and has not been found.', huridocs: 'MT25:0103' },
  HELD: { description: 'Is in custody, on grounds not stated.', huridocs: 'MT25:0202' },
  HELD_UNDER_INVESTIGATION: {
    description: 'Is in custody while being investigated.',
    huridocs: 'MT25:020201',
  },
  HELD_ON_TRIAL: { description: 'Is in custody while on trial.', huridocs: 'MT25:020202' },
  SERVING_SENTENCE: { description: 'Is in custody after being sentenced.', huridocs: 'MT25:020203' },
  HELD_ARBITRARILY: {
    description: 'Is in custody without lawful grounds, as the source says.',
    huridocs: 'MT25:020204',
  },
  RELEASED_UNDER_INVESTIGATION: {
    description: 'Was released while the investigation goes on.',
    huridocs: 'MT25:020101',
  },
  RELEASED_ON_TRIAL: { description: 'Was released while the trial goes on.', huridocs: 'MT25:020102' },
  RELEASED_PROCEEDINGS_STOPPED: {
    description: 'Was released when the case was dropped.',
    huridocs: 'MT25:020103',
  },
  RELEASED_ACQUITTED: { description: 'Was released after an acquittal.', huridocs: 'MT25:020104' },
  RELEASED_AFTER_SENTENCE: { description: 'Was released at the end of a sentence.', huridocs: 'MT25:020105' },
  ESCAPED: { description: 'Was in custody and got away.', huridocs: 'MT25:020109' },
  FUGITIVE: { description: 'Is sought and not in custody.', huridocs: 'MT25:0203' },
  EXILED: { description: 'Was exiled or deported.', huridocs: 'MT25:0302' },
  UNKNOWN: { description: 'The source says that it does not know.', huridocs: 'MT25:99' },
});
