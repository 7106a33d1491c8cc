import { codeList } from '../code-list.js';

export const PostFunction = codeList(
  'PostFunction',
  'What the holder of a post does there, as a source says.',
  {
    HEAD: { description: 'Heads the body or the facility: its minister, director or warden.' },
    DEPUTY: { description: 'Stands in for the head, or heads a part of it under the head.' },
    OPERATIVE: { description: 'Serves in its operative or investigating unit.' },
    GUARD: { description: 'Guards those held, or commands guards.' },
    MEDICAL: { description: 'Treats those held.' },
    SPOKESPERSON: { description: 'Speaks for it in public.' },
    OTHER: { description: 'None of these.' },
  },
);
