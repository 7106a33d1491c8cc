import { codeList } from '../code-list.js';

export const ConnectionToEvents = codeList(
  'ConnectionToEvents',
  'How a speaker came to know what they claim.',
  {
    VICTIM: { description: 'It was done to them.', huridocs: 'MT19:0101' },
    WITNESS: { description: 'They saw or heard it.', huridocs: 'MT19:0102' },
    PERPETRATOR: { description: 'They did it, or are said to have done it.', huridocs: 'MT19:0103' },
    RELATIVE: { description: 'They are a relative of the victim.', huridocs: 'MT19:020101' },
    COLLEAGUE: { description: 'They work with the victim.', huridocs: 'MT19:020102' },
    THIRD_PARTY: { description: 'They pass on what others told them.', huridocs: 'MT19:03' },
    REPORTER: { description: 'They gathered it as a journalist.', huridocs: 'MT19:0301' },
    LAWYER: { description: 'They act for the victim or another person involved.', huridocs: 'MT19:0401' },
    MEDICAL_PROVIDER: { description: 'They gave medical care to somebody involved.', huridocs: 'MT19:0402' },
    NGO: { description: 'They are an organization that helped somebody involved.', huridocs: 'MT19:0404' },
    HUMAN_RIGHTS_ORGANIZATION: {
      description: 'They are a human rights organization that helped somebody involved.',
      huridocs: 'MT19:040401',
    },
    OFFICIAL: { description: 'They learned of it in a public office.' },
    UNKNOWN: { description: 'The source leaves open how they know.', huridocs: 'MT19:99' },
  },
);
