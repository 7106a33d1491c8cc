import { facetNodes } from '../../plan/measures.js';
import type { FacetMeasure, Traversal } from '../../plan/plan.js';
import { compileTraversal, matchOf, type NodeCompiler, type Walk } from './compile-traversal.js';
import { mapOf } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/**
 * The nodes next to the most of a list's rows, cut before anything but their ids is read of them.
 * @param match the list's rows, whatever the page
 * @param near variables at which the walk starts
 */
export function compileNeighbourFacets(
  walk: Walk,
  match: string,
  measure: FacetMeasure,
  traversal: Traversal,
  near: readonly string[],
  scope: StatementScope,
  compileNode: NodeCompiler,
): Projection {
  // The list's rows are walked to once more.
  scope.countWalk();
  const [key, count, list] = [scope.variable('key'), scope.variable('count'), scope.variable('facets')];
  const reached = compileTraversal(walk.node, traversal, scope);
  const nodes = facetNodes(measure).map((field) => {
    const { clauses, expression } = compileNode(reached, field.node, scope);
    return {
      clauses,
      entry: [field.key, `CASE WHEN ${key} IS NOT NULL THEN ${expression} END`] as const,
    };
  });
  const facet = mapOf([
    ['key', key],
    ['count', count],
    ...(nodes.length > 0 ? [['nodes', mapOf(nodes.map(({ entry }) => entry))] as const] : []),
  ]);
  const body = [
    match,
    `OPTIONAL ${matchOf(reached)}`,
    `WITH ${reached.node}, count(DISTINCT ${walk.relationship ?? walk.node}) AS ${count}`,
    `WITH ${reached.node}, ${reached.node}.id AS ${key}, ${count} ORDER BY ${count} DESC, ${key} LIMIT ${scope.parameter(measure, ({ size }) => size)}`,
    ...nodes.flatMap(({ clauses }) => clauses),
    `RETURN collect(${facet}) AS ${list}`,
  ].join('\n');
  return { clauses: [scope.subquery(near, body)], expression: list };
}
