import type { Question } from '../question.js';
import { connectionsField } from './connections-field.js';

/** Everything an entity is related to, whatever the relationship. */
export const CONNECTIONS: Question = {
  onKind: (parts, kind) => (kind.entity ? { connections: connectionsField(parts, kind) } : {}),
};
