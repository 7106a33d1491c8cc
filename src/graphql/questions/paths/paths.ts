import type { Question } from '../question.js';
import { amongField } from './among-field.js';
import { connectField } from './connect-field.js';
import { pathTypes } from './path-types.js';
import { pathsField } from './paths-field.js';

/** How things are connected, and who says so. */
export const PATHS: Question = {
  atRoot: (parts) => {
    const shared = pathTypes(parts);
    return {
      paths: pathsField(parts, shared),
      connect: connectField(parts, shared),
      among: amongField(parts, shared),
    };
  },
};
