import { codeList } from '../code-list.js';

/** Ordered: a viewer cleared for one sees all before it. */
export const Visibility = codeList('Visibility', 'Who may see a node, a claim or a source.', {
  PUBLIC: { description: 'Everybody.' },
  RESTRICTED: { description: 'Signed-in readers who were cleared for it.' },
  CONFIDENTIAL: { description: 'Editors in charge of protected persons only.' },
});
