import {
  GraphQLEnumType,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLScalarType,
  GraphQLString,
} from 'graphql';

import type { Ontology, Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import {
  aggregateName,
  aggregateOwner,
  edgeAggregateName,
  facetsOf,
  rangedOfNodes,
  rangedProperties,
  type RowsOf,
  spanName,
} from '../plan/facets.js';
import { DEFAULT_PAGE_SIZE } from '../plan/page-arguments.js';
import type { Facet } from '../plan/plan.js';
import { listComplexity } from './complexity.js';
import { remember } from './remember.js';

type Fields = Record<string, GraphQLFieldConfig<unknown, unknown>>;
const nonNullInt = new GraphQLNonNull(GraphQLInt);

const spanType = (
  property: Property,
  of: GraphQLScalarType,
  description: string,
  [min, max]: readonly [string, string],
): GraphQLObjectType =>
  new GraphQLObjectType({
    name: spanName(property),
    description,
    fields: { min: { type: of, description: min }, max: { type: of, description: max } },
  });

/** GraphQL types of `aggregate`: what is counted over all rows of a list; each is made once a schema. */
export class AggregateTypes {
  readonly #ontology: Ontology;
  readonly #facetCount: GraphQLObjectType;

  constructor(ontology: Ontology, entityInterface: () => GraphQLInterfaceType) {
    this.#ontology = ontology;
    this.#facetCount = new GraphQLObjectType({
      name: 'FacetCount',
      description: 'Rows that have something in common, and how many they are.',
      fields: () => ({
        key: {
          type: GraphQLString,
          description:
            'The code, the part of the calendar, the kind, or the id of the neighbour; null for rows that have none.',
        },
        node: {
          type: entityInterface(),
          description: 'The neighbour; null where rows are not grouped by neighbours.',
        },
        count: { type: nonNullInt, description: 'How many rows.' },
      }),
    });
  }

  readonly of = remember(
    aggregateName,
    (rows: RowsOf): GraphQLObjectType =>
      new GraphQLObjectType({
        name: aggregateName(rows),
        description: 'What all rows of a list have together, whatever the page.',
        fields: () => ({
          ...this.#spans(rangedOfNodes(rows)),
          ...(rows.traversal && this.#edge(rows.traversal)),
          count: {
            type: nonNullInt,
            description: 'How many rows; of relationships that differ, each counts.',
          },
          by: {
            type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(this.#facetCount))),
            description:
              'Rows grouped, the largest group first, then by key; a row with several neighbours is in the group of each.',
            args: {
              field: { type: new GraphQLNonNull(this.#facet(rows)) },
              first: {
                type: GraphQLInt,
                defaultValue: DEFAULT_PAGE_SIZE,
                description: 'At most so many groups, up to 100.',
              },
            },
            extensions: { complexity: listComplexity },
          },
        }),
      }),
  );

  readonly #facet = remember(
    aggregateOwner,
    (rows: RowsOf) =>
      new GraphQLEnumType({
        name: `${aggregateOwner(rows)}Facet`,
        description: 'What rows can be grouped by.',
        values: Object.fromEntries(
          [...facetsOf(this.#ontology, rows)].map(([name, facet]) => [
            name,
            { description: describeFacet(facet) },
          ]),
        ) satisfies GraphQLEnumValueConfigMap,
      }),
  );

  #edge(traversal: Traversal): Fields {
    const ranged = rangedProperties(traversal.relationship.properties.values());
    if (ranged.length === 0) return {};
    const type = new GraphQLNonNull(this.#edgeAggregate(traversal));
    return { edge: { type, description: 'Of the relationships that lead to the rows.' } };
  }

  readonly #edgeAggregate = remember(
    edgeAggregateName,
    (traversal: Traversal) =>
      new GraphQLObjectType({
        name: edgeAggregateName(traversal),
        description: 'What the relationships of a list have together.',
        fields: () => this.#spans(rangedProperties(traversal.relationship.properties.values())),
      }),
  );

  #spans(ranged: readonly Property[]): Fields {
    return Object.fromEntries(
      ranged.map((property) => [
        property.name,
        { type: new GraphQLNonNull(this.#span(property)), description: property.description },
      ]),
    );
  }

  readonly #span = remember(spanName, (property: Property) => {
    switch (property.type.type) {
      case 'integer':
        return spanType(property, GraphQLInt, 'A range of whole numbers.', ['The least.', 'The greatest.']);
      case 'number':
        return spanType(property, GraphQLFloat, 'A range of numbers.', ['The least.', 'The greatest.']);
      case 'date':
        return spanType(property, GraphQLString, 'A range of days, in ISO 8601.', [
          'The first of all earliest days; open beginnings are passed over.',
          'The last of all latest days; open ends are passed over.',
        ]);
      case 'text':
      case 'code':
      case 'textList':
      case 'composite':
      case 'compositeList':
        throw new Error(`${property.name} has no range.`);
    }
  });
}

function describeFacet(by: Facet): string {
  switch (by.facet) {
    case 'kind':
      return 'What kind of entity it is.';
    case 'code':
      return by.property.description;
    case 'year':
      return `${by.property.description} By the year of its earliest day, though it may cover several; null where the beginning is open.`;
    case 'within':
      return `${by.property.description} By the part of the calendar in which it lies; null where it may lie in several.`;
    case 'neighbour':
      return by.traversal.description;
  }
}
