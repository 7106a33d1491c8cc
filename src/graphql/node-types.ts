import {
  GraphQLBoolean,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigArgumentMap,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql';

import { Certainty } from '../ontology/codes/certainty.js';
import { connectionName } from '../ontology/connection-name.js';
import { ANY_ENTITY, type Kind, type Ontology, type Traversal } from '../ontology/ontology.js';
import type { RowsOf } from '../plan/facets.js';
import { isQuestion } from '../plan/selection.js';
import { KIND } from '../plan/shape-answer.js';
import { AggregateTypes } from './aggregate-types.js';
import { listComplexity, oneComplexity } from './complexity.js';
import type { GraphContext } from './context.js';
import { DateScalar } from './date-scalar.js';
import { farName, InputTypes } from './input-types.js';
import { listArguments, sizeArgument } from './list-arguments.js';
import { remember } from './remember.js';
import { PartialDateType, ValueTypes } from './value-types.js';

type Fields = Record<string, GraphQLFieldConfig<unknown, GraphContext>>;
const nonNull = (type: GraphQLOutputType & object): GraphQLOutputType => new GraphQLNonNull(type as never);
const listOf = (type: GraphQLOutputType): GraphQLOutputType => nonNull(new GraphQLList(nonNull(type)));

const ID: GraphQLFieldConfig<unknown, GraphContext> = {
  type: new GraphQLNonNull(GraphQLID),
  description: 'Ours, stable and readable; carries its kind before the colon.',
};

const PageInfoType = new GraphQLObjectType({
  name: 'PageInfo',
  description: 'Where a page stands in its list (Relay cursor connections).',
  fields: {
    hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean) },
    startCursor: { type: GraphQLString },
    endCursor: { type: GraphQLString },
  },
});

/** GraphQL types of nodes, edges and connections, made from the ontology; each is made once a schema. */
export class NodeTypes {
  readonly inputs: InputTypes;
  readonly #values = new ValueTypes();
  readonly #aggregates: AggregateTypes;
  readonly #ontology: Ontology;
  readonly #questionsOf: (kind: Kind) => Fields;

  /** @param questionsOf fields of a kind that resolvers of their own answer */
  constructor(ontology: Ontology, questionsOf: (kind: Kind) => Fields) {
    this.#ontology = ontology;
    this.#questionsOf = questionsOf;
    this.inputs = new InputTypes(ontology, this.#values);
    this.#aggregates = new AggregateTypes(ontology, () => this.entityInterface);
  }

  readonly nodeInterface = new GraphQLInterfaceType({
    name: 'Node',
    description: 'Anything with an id.',
    fields: { id: ID },
    resolveType: kindOfRow,
  });

  readonly entityInterface = new GraphQLInterfaceType({
    name: 'Entity',
    description: 'A named thing of the graph, with the claims made about it.',
    interfaces: [this.nodeInterface],
    fields: () => this.#entityFields(),
    resolveType: kindOfRow,
  });

  readonly object = remember(
    (name: string) => name,
    (name): GraphQLObjectType => {
      const kind = this.#ontology.kind(name);
      return new GraphQLObjectType({
        name,
        description: kind.description,
        interfaces: kind.entity ? [this.nodeInterface, this.entityInterface] : [this.nodeInterface],
        fields: () => this.#kindFields(kind),
      });
    },
  );

  readonly partialDate = PartialDateType;
  readonly pageInfo = PageInfoType;

  /** The connection of a root field: its edges have no relationship, so no properties. */
  readonly rootConnection = remember(
    ({ name }: Kind) => name,
    (kind) => this.#connection(kind.name, this.object(kind.name), {}, { kinds: [kind] }),
  );

  /** `where`, `orderBy` and Relay's four, for a list of one kind. */
  rootArguments(kind: Kind): GraphQLFieldConfigArgumentMap {
    return listArguments(this.inputs.where(kind.name), this.inputs.order(kind.name));
  }

  readonly #connection = (
    name: string,
    node: GraphQLOutputType,
    edgeFields: Fields,
    rows: RowsOf,
  ): GraphQLObjectType => {
    const edge = new GraphQLObjectType({
      name: `${name}Edge`,
      fields: () => ({
        cursor: { type: new GraphQLNonNull(GraphQLString), description: 'Of this row, under this order.' },
        node: { type: nonNull(node) },
        ...edgeFields,
      }),
    });
    return new GraphQLObjectType({
      name: `${name}Connection`,
      fields: () => ({
        nodes: { type: listOf(node), description: 'The far ends alone.' },
        edges: { type: listOf(edge), description: 'The far ends with the relationships that lead to them.' },
        totalCount: {
          type: new GraphQLNonNull(GraphQLInt),
          description: 'Of the whole list, whatever the page.',
        },
        pageInfo: { type: new GraphQLNonNull(PageInfoType) },
        aggregate: {
          type: nonNull(this.#aggregates.of(rows)),
          description: 'Counts and ranges over the whole list, whatever the page.',
          extensions: { complexity: oneComplexity },
        },
      }),
    });
  };

  readonly #traversalConnection = remember(connectionName, (traversal: Traversal) =>
    this.#connection(connectionName(traversal), this.#far(traversal), this.#edgeFields(traversal), {
      kinds: traversal.far.map((name) => this.#ontology.kind(name)),
      traversal,
    }),
  );

  #edgeFields({ relationship }: Traversal): Fields {
    const fields: Fields = {};
    for (const property of relationship.properties.values()) {
      fields[property.name] = { type: this.#values.outputOf(property), description: property.description };
    }
    if (relationship.temporal) {
      fields['certainty'] = {
        type: this.#values.enumOf(Certainty),
        description: 'Whether it surely or only possibly held on the `asOf` day; null without `asOf`.',
      };
    }
    fields['evidence'] = {
      type: listOf(this.object('Claim')),
      args: sizeArgument,
      description: 'The claims this relationship rests on.',
      extensions: { complexity: listComplexity },
    };
    return fields;
  }

  #kindFields(kind: Kind): Fields {
    const fields: Fields = { id: ID };
    for (const property of kind.properties.values()) {
      if (property.internal) continue;
      fields[property.name] = { type: this.#values.outputOf(property), description: property.description };
    }
    for (const traversal of kind.traversals.values())
      fields[traversal.field] = this.#traversalField(traversal);
    return { ...fields, ...this.#questionsOf(kind) };
  }

  #traversalField(traversal: Traversal): GraphQLFieldConfig<unknown, GraphContext> {
    const { description, cardinality } = traversal;
    switch (cardinality) {
      case 'one':
        return { type: this.#far(traversal), description, extensions: { complexity: oneComplexity } };
      case 'list':
        return {
          type: listOf(this.#far(traversal)),
          args: sizeArgument,
          description,
          extensions: { complexity: listComplexity },
        };
      case 'connection':
        return {
          type: nonNull(this.#traversalConnection(traversal)),
          description,
          args: {
            ...listArguments(this.inputs.relatedWhere(traversal), this.inputs.relatedOrder(traversal)),
            ...(traversal.relationship.temporal && {
              asOf: { type: DateScalar, description: 'Only what held, or may have held, then.' },
            }),
          },
          extensions: { complexity: listComplexity },
        };
    }
  }

  /** What every entity kind has alike: the properties and walks that lead to the same types from each. */
  #entityFields(): Fields {
    const [first, ...others] = [...this.#ontology.kinds.values()].filter(({ entity }) => entity);
    if (!first) return {};
    const fields = Object.entries(this.#kindFields(first));
    const asked = others.map(this.#questionsOf);
    return Object.fromEntries(
      fields.filter(([name, field]) =>
        isQuestion(field)
          ? asked.every((ofKind) => name in ofKind)
          : others.every((kind) => this.#sharedWith(first, kind, name)),
      ),
    );
  }

  #sharedWith(first: Kind, kind: Kind, name: string): boolean {
    if (name === 'id') return true;
    const property = first.properties.get(name);
    if (property) return kind.properties.get(name)?.type === property.type;
    return first.traversals.get(name) === kind.traversals.get(name);
  }

  #far(traversal: Traversal): GraphQLOutputType {
    const name = farName(traversal);
    return name === ANY_ENTITY ? this.entityInterface : this.object(name);
  }
}

const kindOfRow = (row: unknown): string => (row as { readonly [KIND]?: string })[KIND] ?? '';
