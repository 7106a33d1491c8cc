import type { FieldNode } from 'graphql';

import type { Kind, Ontology } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import {
  aggregateName,
  edgeAggregateName,
  facetsOf,
  rangedOfNodes,
  rangedProperties,
  type RowsOf,
  spanName,
} from './facets.js';
import { DEFAULT_PAGE_SIZE, readSize } from './page-arguments.js';
import type { AggregateField, Facet, FacetField, NodeSelection } from './plan.js';
import { type SelectedField, selectFields, type SelectionSource } from './selection.js';

/** What an aggregate is built with: the request, and how it selects nodes. */
interface AggregateContext extends SelectionSource {
  readonly ontology: Ontology;
}
type NodeSelector = (kinds: readonly Kind[], nodes: readonly FieldNode[]) => NodeSelection;

/**
 * What is asked of all rows of a list together.
 * @throws HabeasError BAD_USER_INPUT for a number of groups that is wrong.
 */
export function selectAggregate(
  context: AggregateContext,
  rows: RowsOf,
  nodes: readonly FieldNode[],
  selectNode: NodeSelector,
): readonly AggregateField[] {
  const type = aggregateName(rows);
  const { traversal } = rows;
  return selectFields(context, type, nodes).map((field): AggregateField => {
    const { key, name } = field;
    switch (name) {
      case '__typename':
        return { aggregate: 'typename', key, type };
      case 'count':
        return { aggregate: 'count', key };
      case 'by':
        return selectFacets(context, rows, field, selectNode);
      case 'edge':
        if (traversal) {
          const ranged = rangedProperties(traversal.relationship.properties.values());
          const fields = selectSpans(context, edgeAggregateName(traversal), field.nodes, ranged);
          return { aggregate: 'object', key, fields };
        }
    }
    return selectSpan(context, field, 'node', rangedOfNodes(rows));
  });
}

const selectSpans = (
  context: AggregateContext,
  type: string,
  nodes: readonly FieldNode[],
  ranged: readonly Property[],
): readonly AggregateField[] =>
  selectFields(context, type, nodes).map((field) =>
    field.name === '__typename'
      ? { aggregate: 'typename', key: field.key, type }
      : selectSpan(context, field, 'edge', ranged),
  );

function selectSpan(
  context: AggregateContext,
  { key, name, nodes }: SelectedField,
  on: 'node' | 'edge',
  ranged: readonly Property[],
): AggregateField {
  const property = ranged.find((one) => one.name === name);
  if (!property) throw new Error(`${name} has a span in the schema but not in the ontology.`);
  const type = spanName(property);
  const fields = selectFields(context, type, nodes).map((field): AggregateField =>
    field.name === 'min' || field.name === 'max'
      ? { aggregate: 'value', key: field.key, measure: { measure: field.name, on, property } }
      : { aggregate: 'typename', key: field.key, type },
  );
  return { aggregate: 'object', key, fields };
}

function selectFacets(
  context: AggregateContext,
  rows: RowsOf,
  { key, arguments: args, nodes }: SelectedField,
  selectNode: NodeSelector,
): AggregateField {
  const name = String(args['field']);
  const by = facetsOf(context.ontology, rows).get(name);
  if (!by) throw new Error(`${name} is a facet in the schema but not in the ontology.`);
  const size = readSize('first', (args['first'] as number | null | undefined) ?? DEFAULT_PAGE_SIZE);
  const kinds = farKinds(context.ontology, by);
  const fields = selectFields(context, 'FacetCount', nodes).map((field): FacetField => {
    switch (field.name) {
      case 'node':
        return { field: 'node', key: field.key, node: selectNode(kinds, field.nodes) };
      case 'key':
      case 'count':
        return { field: field.name, key: field.key };
      default:
        return { field: 'typename', key: field.key };
    }
  });
  return { aggregate: 'facets', key, measure: { measure: 'facets', by, size, fields } };
}

const farKinds = (ontology: Ontology, by: Facet): readonly Kind[] =>
  by.facet === 'neighbour' ? by.traversal.far.map((name) => ontology.kind(name)) : [];
