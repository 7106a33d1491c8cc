import { codeList } from '../code-list.js';

export const IncidentRole = codeList('IncidentRole', 'What part somebody had in an incident.', {
  VICTIM: { description: 'Came to harm in it, or was the one it was done to.' },
  PARTICIPANT: {
    description: 'Took part in it of their own will, without being said to have harmed others.',
  },
  ALLEGED_PERPETRATOR: { description: 'Is said by somebody to have done the harm.' },
  RESPONDER: { description: 'Came or was sent to end it or to help.' },
  WITNESS: { description: 'Saw or heard it.' },
  MEDIATOR: { description: 'Spoke with both sides to settle it.' },
});
