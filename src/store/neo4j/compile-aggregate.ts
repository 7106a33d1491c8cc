import { FIRST_DAY, LAST_DAY } from '../../ontology/partial-date.js';
import type { ListPlan, ValueMeasure } from '../../plan/plan.js';
import { listMeasures } from '../../plan/shape-answer.js';
import { member } from '../columns.js';
import { compileFacets } from './compile-facets.js';
import type { NodeCompiler, Walk } from './compile-traversal.js';
import { quoteName } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

interface Aggregate {
  readonly clauses: readonly string[];
  /** Of the list's map; empty where nothing is measured. */
  readonly entries: readonly (readonly [string, string])[];
}

/**
 * What is asked of all rows of a list together: values in one pass, each grouping in one of its own.
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
  const inOnePass = values.length === 0 ? undefined : compileValues(walk, match, values, near, scope);
  const compiled = measures.map((measure): Projection =>
    measure.measure === 'facets'
      ? compileFacets(walk, match, measure, near, scope, compileNode)
      : { clauses: [], expression: `${inOnePass?.expression}[${values.indexOf(measure)}]` },
  );
  return {
    clauses: [...(inOnePass?.clauses ?? []), ...compiled.flatMap(({ clauses }) => clauses)],
    entries: [['measures', `[${compiled.map(({ expression }) => expression).join(', ')}]`]],
  };
}

function compileValues(
  walk: Walk,
  match: string,
  values: readonly ValueMeasure[],
  near: readonly string[],
  scope: StatementScope,
): Projection {
  const list = scope.variable('values');
  const all = values.map((value) => compileMeasure(walk, value, scope)).join(', ');
  return {
    clauses: [scope.subquery(near, `${match}\nRETURN [${all}] AS ${list}`)],
    expression: list,
  };
}

function compileMeasure(walk: Walk, value: ValueMeasure, scope: StatementScope): string {
  if (value.measure === 'count') return 'count(*)';
  const { measure, on, property } = value;
  const of = on === 'edge' ? (walk.relationship ?? walk.node) : walk.node;
  if (property.type.type !== 'date') return `${measure}(${of}.${quoteName(property.name)})`;
  const day = `${of}.${quoteName(member(property, measure === 'min' ? 'earliest' : 'latest'))}`;
  const open = scope.constant(measure === 'min' ? FIRST_DAY : LAST_DAY);
  return `${measure}(CASE WHEN ${day} <> ${open} THEN ${day} END)`;
}
