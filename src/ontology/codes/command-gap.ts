import { codeList } from '../code-list.js';

export const CommandGap = codeList('CommandGap', 'Why it is not known who headed a body on a day.', {
  NO_POST: { description: 'No post of it is on record.' },
  NO_TENURE: { description: 'Posts are on record, and nobody who may have held one then.' },
  ONLY_OTHER_POSTS: {
    description: 'Only holders of posts are on record that neither head it nor stand in for the head.',
  },
  ONLY_DEPUTIES: { description: 'Deputies are on record, and nobody who may have headed it then.' },
});
