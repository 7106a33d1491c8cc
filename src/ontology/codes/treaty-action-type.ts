import { codeList } from '../code-list.js';

export const TreatyActionType = codeList('TreatyActionType', 'What a State did under a treaty.', {
  SIGNATURE: { description: 'It signed, which does not bind it yet.' },
  RATIFICATION: { description: 'It bound itself to a treaty it had signed.' },
  ACCESSION: { description: 'It bound itself to a treaty it had not signed.' },
  SUCCESSION: { description: 'It took over the treaty from the State it followed.' },
  DECLARATION: { description: 'It declared how it understands or accepts a provision.' },
  POSTPONEMENT: { description: 'It put off an obligation where the treaty allows that.' },
  EXTENSION: { description: 'It was allowed by a treaty body to put an obligation off for longer.' },
  DESIGNATION: { description: 'It named or set up the body a provision asks for.' },
  NOTIFICATION: { description: 'It told the depositary or a treaty body of something.' },
  WITHDRAWAL: { description: 'It ended its own part in the treaty, or took back an earlier act.' },
});
