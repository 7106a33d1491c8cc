import type { ListPlan, Relationship, Traversal } from '../../plan/plan.js';
import { needsBefore, needsKeys, readsRows } from '../../plan/shape-answer.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileAsOf } from './compile-as-of.js';
import { compileNeighbourPage } from './compile-neighbour-page.js';
import { compileOrder, type Key } from './compile-order.js';
import { type CompiledPage, compilePage } from './compile-page.js';
import { compileParts } from './compile-parts.js';
import { compileSuperNodePage } from './compile-super-node-page.js';
import { type Column, compileTotal, type ListRows } from './compile-total.js';
import { matchOf, type NodeCompiler, type Walk } from './compile-traversal.js';
import { compileWhere } from './compile-where.js';
import { mapOf } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/**
 * A page of a walk's rows as a RawList: sorted and cut by their keys first, so that what is selected is read for
 * the rows of the page only.
 * @param near variables at which the walk starts
 * @param traversal what is walked; undefined in a scan
 */
export function compileList(
  walk: Walk,
  list: ListPlan,
  near: readonly string[],
  scope: StatementScope,
  compileNode: NodeCompiler,
  traversal?: Traversal,
): Projection {
  const asOf = heldThen(walk, list, scope, traversal?.relationship);
  const { pattern, where, clauses: anchors } = compileWhere(list, walk, scope);
  const conditions = [...walk.conditions, ...(asOf?.conditions ?? []), ...where];
  const match = (seek: readonly string[]): string =>
    [matchOf({ pattern, conditions: [...conditions, ...seek] }), ...anchors].join('\n');
  const rows: ListRows = { walk, list, near: near[0], traversal, match };
  const pages = compilePages(rows, asOf?.certainty, scope, compileNode);
  const aggregate = compileAggregate(walk, match([]), list, near, scope, compileNode);
  const total = compileTotal(rows, aggregate.total, scope);
  const columns = [...pages, ...total.columns].map((column) => ({
    ...column,
    variable: scope.variable(column.key),
  }));
  return {
    clauses: [
      ...columns.map(({ body, variable }) => scope.subquery(near, `${body.join('\n')} AS ${variable}`)),
      ...aggregate.clauses,
    ],
    expression: mapOf([
      ...(readsRows(list) ? [] : [['rows', '[]'] as const]),
      ...columns.map(({ key, variable }) => [key, variable] as const),
      ...total.entries,
      ...aggregate.entries,
    ]),
  };
}

/** The rows of the page, and whether there are others on the side that it was entered from. */
function compilePages(
  rows: ListRows,
  certainty: string | undefined,
  scope: StatementScope,
  compileNode: NodeCompiler,
): readonly Column[] {
  const { walk, list, match } = rows;
  const order = compileOrder(list.order, walk, scope);
  const page = compilePage(walk, list, order, scope);
  const columns: Column[] = [];
  if (readsRows(list)) {
    const along = compileAlong(rows, order, page, scope);
    const { clauses, expression } = compileParts(walk, list.parts, certainty, scope, compileNode);
    const keys = needsKeys(list) ? [['keys', `[${page.keys.join(', ')}]`] as const] : [];
    const row = mapOf([...keys, ['parts', expression]]);
    const source = along ?? [match(page.seek), page.cut];
    columns.push({ key: 'rows', body: [...source, ...clauses, `RETURN collect(${row})`] });
  }
  if (needsBefore(list)) {
    const body = [match(page.before.seek), page.before.clause, 'RETURN count(*) > 0'];
    columns.push({ key: 'before', body });
  }
  return columns;
}

/** The page along an index that is not the list's own, where one serves: none has the past. */
function compileAlong(
  rows: ListRows,
  order: readonly Key[],
  page: CompiledPage,
  scope: StatementScope,
): readonly string[] | undefined {
  if (scope.knownAt !== undefined) return undefined;
  return rows.traversal
    ? compileSuperNodePage(rows, rows.traversal, page, scope)
    : compileNeighbourPage(rows.walk, rows.list, order, page, scope);
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
