import type { Question } from './question.js';
import { SEARCH } from './search/search.js';

/** Every question of the schema; a new one is a folder here and a line. */
export const QUESTIONS: readonly Question[] = [SEARCH];
