import { CHANGES } from './changes/changes.js';
import { COMMAND } from './command/command.js';
import { CONNECTIONS } from './connections/connections.js';
import { corroboration } from './corroboration/corroboration.js';
import { gaps } from './gaps/gaps.js';
import { obligations } from './obligations/obligations.js';
import { PATHS } from './paths/paths.js';
import type { Question } from './question.js';
import { SEARCH } from './search/search.js';
import { statistics } from './statistics/statistics.js';
import { TIMELINE } from './timeline/timeline.js';

/** Every question of the schema; a new one is a folder here and a line. */
export const QUESTIONS: readonly Question[] = [
  SEARCH,
  CONNECTIONS,
  PATHS,
  COMMAND,
  TIMELINE,
  CHANGES,
  obligations(() => new Date()),
  corroboration,
  gaps,
  statistics,
];
