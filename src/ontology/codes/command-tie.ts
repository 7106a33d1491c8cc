import { codeList } from '../code-list.js';

export const CommandTie = codeList('CommandTie', 'What puts one body above another.', {
  OPERATES: { description: 'It runs the facility.' },
  PART_OF: { description: 'The other is a branch of it or stands under it.' },
});
