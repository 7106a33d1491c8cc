import { COMMAND } from './command/command.js';
import { obligations } from './obligations/obligations.js';
import type { Question } from './question.js';
import { TIMELINE } from './timeline/timeline.js';

/** Every question of the schema; a new one is a folder here and a line. */
export const QUESTIONS: readonly Question[] = [COMMAND, obligations(() => new Date()), TIMELINE];
