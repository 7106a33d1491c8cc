import { FIRST_DAY } from '../../ontology/partial-date.js';
import { facetNodes } from '../../plan/measures.js';
import type { Facet, FacetMeasure } from '../../plan/plan.js';
import { member } from '../columns.js';
import { compileTraversal, kindName, matchOf, type NodeCompiler, type Walk } from './compile-traversal.js';
import { mapOf, quoteName, quoteText } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/**
 * The largest groups of a list's rows, cut before anything is read of their nodes.
 * @param match the list's rows, whatever the page
 * @param near variables at which the walk starts
 */
export function compileFacets(
  walk: Walk,
  match: string,
  measure: FacetMeasure,
  near: readonly string[],
  scope: StatementScope,
  compileNode: NodeCompiler,
): Projection {
  // The list's rows are walked to once more.
  scope.countWalk();
  const key = scope.variable('key');
  const count = scope.variable('count');
  const list = scope.variable('facets');
  const groups = groupsOf(walk, measure.by, scope);
  const nodes = facetNodes(measure).map((field) => {
    const { clauses, expression } = compileNode(groups.reached ?? walk, field.node, scope);
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
  const grouped = [...(groups.reached ? [groups.reached.node] : []), `${groups.key} AS ${key}`].join(', ');
  const body = [
    match,
    ...groups.clauses,
    `WITH ${grouped}, ${groups.count} AS ${count} ORDER BY ${count} DESC, ${key} LIMIT ${scope.parameter(measure.size)}`,
    ...nodes.flatMap(({ clauses }) => clauses),
    `RETURN collect(${facet}) AS ${list}`,
  ].join('\n');
  return { clauses: [scope.subquery(near, body)], expression: list };
}

interface Groups {
  readonly clauses: readonly string[];
  readonly key: string;
  readonly count: string;
  /** What is grouped by, where that is nodes. */
  readonly reached?: Walk;
}

function groupsOf(walk: Walk, by: Facet, scope: StatementScope): Groups {
  switch (by.facet) {
    case 'kind': {
      const [only, ...others] = walk.kinds;
      const kind = only !== undefined && others.length === 0 ? quoteText(only) : kindName(walk.node);
      return { clauses: [], key: kind, count: 'count(*)' };
    }
    case 'within': {
      const of = by.on === 'edge' ? (walk.relationship ?? walk.node) : walk.node;
      const [first, last] = ['earliest', 'latest'].map(
        (end) => `left(${of}.${quoteName(member(by.property, end))}, ${String(by.digits)})`,
      );
      return { clauses: [], key: `CASE WHEN ${first} = ${last} THEN ${first} END`, count: 'count(*)' };
    }
    case 'code':
    case 'year': {
      const of = by.on === 'edge' ? (walk.relationship ?? walk.node) : walk.node;
      if (by.facet === 'code')
        return { clauses: [], key: `${of}.${quoteName(by.property.name)}`, count: 'count(*)' };
      const day = `${of}.${quoteName(member(by.property, 'earliest'))}`;
      const year = `CASE WHEN ${day} <> ${scope.parameter(FIRST_DAY)} THEN left(${day}, 4) END`;
      return { clauses: [], key: year, count: 'count(*)' };
    }
    case 'neighbour': {
      const reached = compileTraversal(walk.node, by.traversal, scope);
      return {
        clauses: [`OPTIONAL ${matchOf(reached)}`],
        key: `${reached.node}.id`,
        count: `count(DISTINCT ${walk.relationship ?? walk.node})`,
        reached,
      };
    }
  }
}
