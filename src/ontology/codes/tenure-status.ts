import { codeList } from '../code-list.js';

export const TenureStatus = codeList('TenureStatus', 'Whether a tenure goes on.', {
  CURRENT: { description: 'The source says that the person holds the post.' },
  ENDED: { description: 'The source says that the person no longer holds the post.' },
  UNKNOWN: { description: 'The source leaves open whether the person still holds the post.' },
});
