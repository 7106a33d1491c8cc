import { codeList } from '../code-list.js';

export const ProceedingOutcome = codeList('ProceedingOutcome', 'How a proceeding ended.', {
  CONVICTION: { description: 'Everybody accused was found guilty.' },
  ACQUITTAL: { description: 'Everybody accused was found not guilty.' },
  MIXED: { description: 'Some of the accused or some of the charges ended one way, some another.' },
  DISMISSAL: { description: 'It was ended without a finding of guilt or innocence.' },
  UNKNOWN: { description: 'The source says that it does not know.' },
});
