import { corroboration } from './corroboration/corroboration.js';
import { gaps } from './gaps/gaps.js';
import type { Question } from './question.js';
import { statistics } from './statistics/statistics.js';

/** Every question of the schema; a new one is a folder here and a line. */
export const QUESTIONS: readonly Question[] = [corroboration, gaps, statistics];
