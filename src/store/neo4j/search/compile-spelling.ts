import type { SpellPlan } from '../../../plan/plan.js';
import { MOST_SPELLINGS, spellingKeys } from '../../spelling-keys.js';
import type { Projection, StatementScope } from '../statement.js';
import { SPELLINGS } from './search-entries.js';

/** Words that share a key with one of those asked. */
export function compileSpelling({ words }: SpellPlan, scope: StatementScope): Projection {
  const like = scope.variable('words');
  const keys = [...new Set(words.flatMap(spellingKeys))].filter((key) => key !== '');
  const [index, query] = [SPELLINGS, keys.join(' ')].map((value) => scope.parameter(value));
  const body = `CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node
WITH node, node.text AS word WHERE node.clearance <= ${scope.clearance}
WITH word ORDER BY word LIMIT ${scope.parameter(MOST_SPELLINGS)} RETURN collect(word) AS ${like}`;
  return { clauses: [scope.subquery([], body)], expression: like };
}
