import type { ListPlan, Relationship } from '../../plan/plan.js';
import { needsBefore, needsKeys, needsTotal } from '../../plan/shape-answer.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileAsOf } from './compile-as-of.js';
import { compileFilter } from './compile-filter.js';
import { compileOrder } from './compile-order.js';
import { compilePage } from './compile-page.js';
import { compileParts } from './compile-parts.js';
import { matchOf, type NodeCompiler, type Walk } from './compile-traversal.js';
import { mapOf } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/**
 * A page of a walk's rows as a RawList: sorted and cut by their keys first, so that what is selected is read for
 * the rows of the page only.
 * @param near variables at which the walk starts
 * @param relationship the type walked; undefined in a scan
 */
export function compileList(
  walk: Walk,
  list: ListPlan,
  near: readonly string[],
  scope: StatementScope,
  compileNode: NodeCompiler,
  relationship?: Relationship,
): Projection {
  const asOf = heldThen(walk, list, scope, relationship);
  const where = list.where === undefined ? [] : [compileFilter(list.where, walk, scope)];
  const match = matchOf({ ...walk, conditions: [...walk.conditions, ...(asOf?.conditions ?? []), ...where] });
  const page = compilePage(walk, list.page, compileOrder(list.order, walk, scope), scope);
  const { clauses, expression } = compileParts(walk, list.parts, asOf?.certainty, scope, compileNode);
  const row = mapOf([...(needsKeys(list) ? [['keys', page.keys] as const] : []), ['parts', expression]]);
  const columns = [
    { key: 'rows', body: [match, page.cut, ...clauses, `RETURN collect(${row})`] },
    ...(needsTotal(list) ? [{ key: 'total', body: [match, 'RETURN count(*)'] }] : []),
    ...(needsBefore(list) ? [{ key: 'before', body: [match, page.before, 'RETURN count(*) > 0'] }] : []),
  ].map((column) => ({ ...column, variable: scope.variable(column.key) }));
  const aggregate = compileAggregate(walk, match, list, near, scope, compileNode);
  return {
    clauses: [
      ...columns.map(({ body, variable }) => scope.subquery(near, `${body.join('\n')} AS ${variable}`)),
      ...aggregate.clauses,
    ],
    expression: mapOf([
      ...columns.map(({ key, variable }) => [key, variable] as const),
      ...aggregate.entries,
    ]),
  };
}

/** The condition that a walked relationship holds on the list's days, if it asks for any. */
const heldThen = (
  walk: Walk,
  { asOf }: ListPlan,
  scope: StatementScope,
  relationship: Relationship | undefined,
): ReturnType<typeof compileAsOf> | undefined =>
  asOf && relationship && walk.relationship
    ? compileAsOf(walk.relationship, relationship, asOf, scope)
    : undefined;
