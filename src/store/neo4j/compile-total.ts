import type { ListPlan, Traversal } from '../../plan/plan.js';
import { needsTotal } from '../../plan/shape-answer.js';
import { compileCount } from './compile-count.js';
import { isRetractable, type Walk } from './compile-traversal.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/** Rows of a list, and where they start unless they are all nodes of a kind. */
export interface ListRows {
  readonly walk: Walk;
  readonly list: ListPlan;
  readonly near: string | undefined;
  readonly traversal: Traversal | undefined;
  /** The rows as a MATCH, under further conditions. */
  readonly match: (conditions: readonly string[]) => string;
}

/** Something of a list that is a subquery of its own, which returns it last. */
export interface Column {
  readonly key: string;
  readonly body: readonly string[];
}

interface Total {
  readonly columns: readonly Column[];
  readonly entries: readonly (readonly [string, string])[];
}

/**
 * How many rows a list has, if that is asked.
 * @param counted where that is known already
 */
export function compileTotal(rows: ListRows, counted: string | undefined, scope: StatementScope): Total {
  if (!needsTotal(rows.list)) return { columns: [], entries: [] };
  const known = counted ?? degreeOf(rows, scope);
  return known === undefined
    ? { columns: [{ key: 'total', body: countRows(rows, scope) }], entries: [] }
    : { columns: [], entries: [['total', known]] };
}

/** How many relationships a node has: known where the list around this one is ordered by that. */
const degreeOf = ({ list, near, traversal }: ListRows, scope: StatementScope): string | undefined =>
  list.where === undefined && list.asOf === undefined && near !== undefined && traversal !== undefined
    ? (scope.knownCount(near, traversal) ?? compileCount(near, traversal, scope))
    : undefined;

/**
 * Of all nodes of a kind the database knows the number, and an index that of the few which are hidden: neither looks
 * at the nodes one by one.
 */
function countRows({ walk, list, match }: ListRows, scope: StatementScope): readonly string[] {
  const { node, kinds, relationship } = walk;
  if (list.where !== undefined || relationship !== undefined || scope.knownAt !== undefined)
    return [match([]), 'RETURN count(*)'];
  const [kind = ''] = kinds;
  const hidden = [
    `${node}.clearance > ${scope.clearance}`,
    ...(isRetractable([kind], scope.ontology) ? [`${node}.retractedAt IS NOT NULL`] : []),
  ].map((condition) => `MATCH (${node}:${quoteName(kind)}) WHERE ${condition} RETURN ${node}`);
  return [
    scope.subquery([], `MATCH (${node}:${quoteName(kind)}) RETURN count(*) AS everything`),
    scope.subquery([], `CALL () {\n${hidden.join('\nUNION\n')}\n} RETURN count(*) AS hidden`),
    'RETURN everything - hidden',
  ];
}
