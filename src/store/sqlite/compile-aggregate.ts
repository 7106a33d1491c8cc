import { FIRST_DAY, LAST_DAY } from '../../ontology/partial-date.js';
import type { ListPlan, Measure, ValueMeasure } from '../../plan/plan.js';
import type { RawList, RawMeasure } from '../../plan/raw-answer.js';
import { listMeasures } from '../../plan/shape-answer.js';
import { member } from '../columns.js';
import type { NodeCompiler } from './answer-readers.js';
import { compileFacets } from './compile-facets.js';
import { exactNumber } from './compile-order.js';
import { jsonArray, unpack } from './json-array.js';
import { quoteLiteral } from './quote-name.js';
import type { RowSource } from './row-source.js';
import type { Sections, StatementBuilder } from './statement.js';
import { columnOf, type Scope } from './walk.js';

type Aggregate = Pick<RawList, 'measures'>;
type MeasureReader = (sections: Sections) => (parent: string) => RawMeasure;

/**
 * What is asked of all rows of a list together, by parent: values in one pass, each grouping in one of its own.
 * @param near SQL of the lists' parents, a subquery of one column `id` that goes by `p`
 */
export function compileAggregate(
  builder: StatementBuilder,
  list: ListPlan,
  rows: RowSource,
  near: string,
  compileNode: NodeCompiler,
): (sections: Sections) => (parent: string) => Aggregate {
  const measures = listMeasures(list);
  if (measures.length === 0) return () => () => ({});
  const valueOf = compileValues(builder, measures, rows, near);
  const compiled = measures.map((measure) =>
    measure.measure === 'facets'
      ? compileFacets(builder, measure, rows, near, compileNode)
      : valueOf(measure),
  );
  return (sections) => {
    const readers = compiled.map((read) => read(sections));
    return (parent) => ({ measures: readers.map((read) => read(parent)) });
  };
}

function compileValues(
  builder: StatementBuilder,
  measures: readonly Measure[],
  { from, scope, conditions }: RowSource,
  near: string,
): (measure: ValueMeasure) => MeasureReader {
  const values = measures.filter((measure) => measure.measure !== 'facets');
  if (values.length === 0) return () => () => () => null;
  const cells = jsonArray(values.map((value) => valueCell(value, scope)));
  const section = builder.addSection(
    ['p.id', `json((SELECT ${cells} FROM ${from} WHERE ${conditions.join(' AND ')}))`],
    `${near} p`,
  );
  return (measure) => {
    const at = values.indexOf(measure);
    return (sections) => {
      const byParent = new Map(
        section(sections).map(([id, cell]) => [
          id,
          (unpack(cell as readonly unknown[], values.length)[at] ?? null) as RawMeasure,
        ]),
      );
      return (parent) => byParent.get(parent) ?? null;
    };
  };
}

function valueCell(value: ValueMeasure, scope: Scope): string {
  const { measure, on, property } = value;
  const alias = on === 'edge' ? (scope.edge ?? scope.node) : scope.node;
  switch (property.type.type) {
    case 'date': {
      const day = columnOf(alias, member(property, measure === 'min' ? 'earliest' : 'latest'));
      const open = quoteLiteral(measure === 'min' ? FIRST_DAY : LAST_DAY);
      return `${measure}(nullif(${day}, ${open}))`;
    }
    case 'number': {
      const best = `${measure}(${columnOf(alias, property.name)})`;
      return `CASE WHEN ${best} IS NOT NULL THEN ${exactNumber(best)} END`;
    }
    case 'text':
    case 'code':
    case 'integer':
    case 'textList':
    case 'composite':
    case 'compositeList':
      return `${measure}(${columnOf(alias, property.name)})`;
  }
}
