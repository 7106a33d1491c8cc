import type { AggregateField, Facet, Measure, NodeSelection } from './plan.js';

/** Says the response key only where it is another than the field's name. */
const named = (key: string, name: string, text = name): string => (key === name ? text : `${key}: ${text}`);
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** What is asked of a list's rows together, as lines. */
export function printAggregate(
  fields: readonly AggregateField[],
  printNode: (node: NodeSelection) => readonly string[],
): readonly string[] {
  return fields.flatMap((field) => {
    switch (field.aggregate) {
      case 'typename':
        return [named(field.key, '__typename')];
      case 'count':
        return [named(field.key, 'count')];
      case 'value':
        return [named(field.key, field.measure.measure, printMeasure(field.measure))];
      case 'object':
        return [field.key, ...indent(printAggregate(field.fields, printNode))];
      case 'facets':
        return [
          named(field.key, 'by', printMeasure(field.measure)),
          ...indent(
            field.measure.fields.flatMap((one) =>
              one.field === 'node'
                ? [named(one.key, 'node'), ...indent(printNode(one.node))]
                : [named(one.key, one.field)],
            ),
          ),
        ];
    }
  });
}

function printMeasure(measure: Measure): string {
  switch (measure.measure) {
    case 'min':
    case 'max':
      return `${measure.measure} ${onEdge(measure)}${measure.property.name}`;
    case 'facets':
      return `first ${String(measure.size)} by ${printFacet(measure.by)}`;
  }
}

function printFacet(by: Facet): string {
  switch (by.facet) {
    case 'kind':
      return 'kind';
    case 'code':
      return `${onEdge(by)}${by.property.name}`;
    case 'within':
      return `first ${String(by.digits)} of ${onEdge(by)}${by.property.name}`;
    case 'year':
      return `year of ${onEdge(by)}${by.property.name}`;
    case 'neighbour': {
      const { relationship, direction, field } = by.traversal;
      return `${field} ${direction === 'out' ? '-' : '<-'}[${relationship.type}]${direction === 'out' ? '->' : '-'}`;
    }
  }
}

const onEdge = ({ on }: { readonly on: 'node' | 'edge' }): string => (on === 'edge' ? 'edge.' : '');
