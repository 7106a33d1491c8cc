import { knownThen } from '../compile-traversal.js';
import type { StatementScope } from '../statement.js';

/** A query as a parameter or an expression, the variables that it answers in, and how many are wanted at most. */
interface Asked {
  readonly asked: string;
  /** Whether the first by score are meant, or any. */
  readonly ordered: boolean;
  readonly hit: string;
  readonly score: string;
  readonly limit: string;
}

/**
 * Clauses that find what was known then in several indexes. The procedure's own limit would count
 * what was not known, so that all that the words meet is looked through.
 */
export function lookThen(
  indexes: readonly string[],
  { asked, ordered, hit, score, limit }: Asked,
  scope: StatementScope,
): string {
  const some = `${ordered ? `ORDER BY ${score} DESC ` : ''}LIMIT ${limit}`;
  const looks = indexes.map(
    (index) => `CALL db.index.fulltext.queryNodes(${index}, ${asked}) YIELD node AS ${hit}, score AS ${score}
WITH ${hit}, ${score} WHERE ${knownThen(hit, scope).join(' AND ')}
RETURN ${hit}, ${score} ${some}`,
  );
  return `${scope.subquery([], looks.join('\nUNION ALL\n'))}
WITH ${hit}, ${score} ${some}`;
}
