import type { ListPlan, Relationship, Traversal } from '../../plan/plan.js';
import { needsBefore, needsKeys, needsTotal, readsRows } from '../../plan/shape-answer.js';
import { compileAggregate } from './compile-aggregate.js';
import { compileAsOf } from './compile-as-of.js';
import { compileCount } from './compile-count.js';
import { compileNeighbourPage } from './compile-neighbour-page.js';
import { compileOrder } from './compile-order.js';
import { compilePage } from './compile-page.js';
import { compileParts } from './compile-parts.js';
import { compileSuperNodePage } from './compile-super-node-page.js';
import { isRetractable, matchOf, type NodeCompiler, type Walk } from './compile-traversal.js';
import { compileWhere } from './compile-where.js';
import { mapOf, quoteName } from './quote-name.js';
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
  const order = compileOrder(list.order, walk, scope);
  const page = compilePage(walk, list, order, scope);
  const source = (traversal
    ? compileSuperNodePage({ walk, near: near[0], traversal, match: match([]) }, list, page, scope)
    : compileNeighbourPage(walk, list, order, page, scope)) ?? [match(page.seek), page.cut];
  const { clauses, expression } = compileParts(walk, list.parts, asOf?.certainty, scope, compileNode);
  const row = mapOf([
    ...(needsKeys(list) ? [['keys', `[${page.keys.join(', ')}]`] as const] : []),
    ['parts', expression],
  ]);
  const aggregate = compileAggregate(walk, match([]), list, near, scope, compileNode);
  const known = aggregate.total ?? knownTotal(list, near, scope, traversal);
  const columns = [
    ...(readsRows(list) ? [{ key: 'rows', body: [...source, ...clauses, `RETURN collect(${row})`] }] : []),
    ...(needsTotal(list) && known === undefined
      ? [{ key: 'total', body: compileTotal(walk, list, match([]), scope) }]
      : []),
    ...(needsBefore(list)
      ? [{ key: 'before', body: [match(page.before.seek), page.before.clause, 'RETURN count(*) > 0'] }]
      : []),
  ].map((column) => ({ ...column, variable: scope.variable(column.key) }));
  return {
    clauses: [
      ...columns.map(({ body, variable }) => scope.subquery(near, `${body.join('\n')} AS ${variable}`)),
      ...aggregate.clauses,
    ],
    expression: mapOf([
      ...(readsRows(list) ? [] : [['rows', '[]'] as const]),
      ...columns.map(({ key, variable }) => [key, variable] as const),
      ...(needsTotal(list) && known !== undefined ? [['total', known] as const] : []),
      ...aggregate.entries,
    ]),
  };
}

/** How many relationships a node has: known where the list around this one is ordered by that. */
const knownTotal = (
  list: ListPlan,
  [near]: readonly string[],
  scope: StatementScope,
  traversal: Traversal | undefined,
): string | undefined => {
  const whole = list.where === undefined && list.asOf === undefined;
  if (!whole || !needsTotal(list) || near === undefined || traversal === undefined) return undefined;
  return scope.knownCount(near, traversal) ?? compileCount(near, traversal, scope);
};

/**
 * Of all nodes of a kind the database knows the number, and an index that of the few which are hidden: neither looks
 * at the nodes one by one.
 */
function compileTotal(
  { node, kinds, relationship }: Walk,
  { where }: ListPlan,
  match: string,
  scope: StatementScope,
): readonly string[] {
  if (where !== undefined || relationship !== undefined) return [match, 'RETURN count(*)'];
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
