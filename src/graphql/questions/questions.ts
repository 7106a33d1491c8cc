import { CONNECTIONS } from './connections/connections.js';
import { PATHS } from './paths/paths.js';
import type { Question } from './question.js';

/** Every question of the schema; a new one is a folder here and a line. */
export const QUESTIONS: readonly Question[] = [CONNECTIONS, PATHS];
