import type { SpellPlan } from '../../../plan/plan.js';
import { MOST_SPELLINGS, spellingKeys } from '../../spelling-keys.js';
import type { Projection, StatementScope } from '../statement.js';
import { SPELLINGS } from './search-entries.js';

/** Words that share a key with one of those asked. */
export function compileSpelling(plan: SpellPlan, scope: StatementScope): Projection {
  const like = scope.variable('words');
  const index = scope.constant(SPELLINGS);
  const query = scope.parameter(plan, keysOf);
  const body = `CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node
WITH node, node.text AS word WHERE node.clearance <= ${scope.clearance}
WITH word ORDER BY word LIMIT ${scope.constant(MOST_SPELLINGS)} RETURN collect(word) AS ${like}`;
  return { clauses: [scope.subquery([], body)], expression: like };
}

const keysOf = ({ words }: SpellPlan): string =>
  [...new Set(words.flatMap(spellingKeys))].filter((key) => key !== '').join(' ');
