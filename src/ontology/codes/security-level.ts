import { codeList } from '../code-list.js';

export const SecurityLevel = codeList('SecurityLevel', 'How strict a regime is.', {
  HIGH: { description: 'The strictest custody in use, whatever the country calls it.' },
  STRICT: { description: 'Stricter than the ordinary regime, below the highest.' },
  GENERAL: { description: 'The ordinary regime.' },
  LOW: { description: 'An open or half-open regime.' },
});
