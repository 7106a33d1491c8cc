import { codeList } from '../code-list.js';

export const PartyRole = codeList('PartyRole', 'What part somebody has in a proceeding.', {
  DEFENDANT: { description: 'Is accused or sued, or is the one under inquiry.' },
  VICTIM: { description: 'Is the one to whom the harm was done, without having brought the case.' },
  PLAINTIFF: { description: 'Brought the case.' },
  PROSECUTOR: { description: 'Prosecutes, for the State.' },
  JUDGE: { description: 'Decides, alone or with others.' },
  COUNSEL: { description: 'Represents or defends a party.' },
  WITNESS: { description: 'Testifies.' },
});
