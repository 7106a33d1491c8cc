import type { ListPlan, Measure } from '../../plan/plan.js';
import { listMeasures } from '../../plan/shape-answer.js';
import { compileCells, type OwnFacets } from './compile-cells.js';
import { compileNeighbourFacets } from './compile-neighbour-facets.js';
import type { NodeCompiler, Walk } from './compile-traversal.js';
import type { Projection, StatementScope } from './statement.js';

interface Aggregate {
  readonly clauses: readonly string[];
  /** Of the list's map; empty where nothing is measured. */
  readonly entries: readonly (readonly [string, string])[];
  /** How many rows the list has, where that was counted on the way. */
  readonly total?: string;
}

const isOwn = (measure: Measure): measure is OwnFacets =>
  measure.measure === 'facets' && measure.by.facet !== 'neighbour';

/**
 * What is asked of all rows of a list together: all but groups by neighbours in one pass.
 * @param match the list's rows, whatever the page
 * @param near variables at which the walk starts
 */
export function compileAggregate(
  walk: Walk,
  match: string,
  list: ListPlan,
  near: readonly string[],
  scope: StatementScope,
  compileNode: NodeCompiler,
): Aggregate {
  const measures = listMeasures(list);
  if (measures.length === 0) return { clauses: [], entries: [] };
  const values = measures.filter((measure) => measure.measure !== 'facets');
  const own = measures.filter(isOwn);
  const cells =
    values.length + own.length > 0 ? compileCells(walk, match, values, own, near, scope) : undefined;
  const compiled = measures.map((measure): Projection | undefined => {
    if (measure.measure !== 'facets') return cells && { clauses: [], expression: cells.value(measure) };
    if (measure.by.facet !== 'neighbour') return cells?.facets(measure as OwnFacets);
    return compileNeighbourFacets(walk, match, measure, measure.by.traversal, near, scope, compileNode);
  });
  const expressions = compiled.map((projection) => projection?.expression ?? 'null').join(', ');
  return {
    clauses: [...(cells?.clauses ?? []), ...compiled.flatMap((projection) => projection?.clauses ?? [])],
    entries: [['measures', `[${expressions}]`]],
    ...(cells && { total: cells.total }),
  };
}
