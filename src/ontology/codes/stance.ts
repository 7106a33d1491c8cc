import { codeList } from '../code-list.js';

export const Stance = codeList(
  'Stance',
  'What a speaker does by making a claim; where HURIDOCS counts officials and others apart, both terms are given.',
  {
    STATES: { description: 'Says that it is so.', huridocs: 'MT28:01,02' },
    ALLEGES: { description: 'Says that another did or left undone something, without offering proof.' },
    DENIES: { description: 'Says that it is not so.', huridocs: 'MT28:0102,0202' },
    ACKNOWLEDGES: {
      description: 'Accepts, against their own interest, that it is so.',
      huridocs: 'MT28:0101,0201',
    },
    ACKNOWLEDGES_BUT_DENIES_RESPONSIBILITY: {
      description: 'Accepts that it happened and says that others answer for it.',
      huridocs: 'MT28:0103,0203',
    },
    GIVES_ANOTHER_EXPLANATION: {
      description: 'Accepts that something happened and explains it in another way.',
      huridocs: 'MT28:0104,0204',
    },
    CONFIRMS: { description: 'Says, of something claimed by another, that it is so.' },
    DEMANDS: { description: 'Asks that it be done.' },
  },
);
