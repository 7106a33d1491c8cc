import { GraphQLEnumType, GraphQLInputObjectType, GraphQLNonNull } from 'graphql';

import { connectionName } from '../ontology/connection-name.js';
import {
  ANY_ENTITY,
  type Kind,
  type Ontology,
  type Relationship,
  type Traversal,
} from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import {
  DateFilter,
  filterType,
  IdFilter,
  type InputFields,
  IntegerFilter,
  many,
  NameFilter,
  NumberFilter,
  TextFilter,
} from './filter-types.js';
import { remember } from './remember.js';
import type { ValueTypes } from './value-types.js';

const DirectionType = new GraphQLEnumType({
  name: 'Direction',
  description: 'What is missing comes last in both.',
  values: { ASC: {}, DESC: {} },
});
const CountOrder = new GraphQLInputObjectType({
  name: 'CountOrder',
  description: 'Order by how many there are.',
  fields: { count: { type: new GraphQLNonNull(DirectionType) } },
});

/** `where` and `orderBy` input types; each is made once a schema. */
export class InputTypes {
  readonly #ontology: Ontology;
  readonly #values: ValueTypes;
  readonly #kindFilter: GraphQLInputObjectType;
  readonly entityKind: GraphQLEnumType;

  constructor(ontology: Ontology, values: ValueTypes) {
    this.#ontology = ontology;
    this.#values = values;
    const entityKinds = [...ontology.kinds.values()].filter(({ entity }) => entity);
    this.entityKind = new GraphQLEnumType({
      name: 'EntityKind',
      description: 'The kinds of entity.',
      values: Object.fromEntries(entityKinds.map(({ name, description }) => [name, { description }])),
    });
    this.#kindFilter = new GraphQLInputObjectType({
      name: 'EntityKindFilter',
      fields: { eq: { type: this.entityKind }, in: { type: many(this.entityKind) } },
    });
  }

  /** Conditions on nodes of one kind, or on any entity where a field leads to several kinds. */
  readonly where = remember(
    (name: string) => name,
    (name): GraphQLInputObjectType =>
      new GraphQLInputObjectType({
        name: `${name}Where`,
        description: `Conditions on ${name}; all of them must hold.`,
        fields: () => ({ ...this.#nodeFields(name), ...logical(this.where(name)) }),
      }),
  );

  readonly order = remember(
    (name: string) => name,
    (name): GraphQLInputObjectType =>
      new GraphQLInputObjectType({
        name: `${name}Order`,
        description: `One thing to order ${name} by.`,
        isOneOf: true,
        fields: () => this.#orderFields(name),
      }),
  );

  readonly relatedWhere = remember(connectionName, (traversal): GraphQLInputObjectType => {
    const far = farName(traversal);
    if (![...traversal.relationship.properties.values()].some(({ filter }) => filter)) return this.where(far);
    return new GraphQLInputObjectType({
      name: `${connectionName(traversal)}Where`,
      description: `Conditions on ${far} and, under \`edge\`, on the relationship that leads there.`,
      fields: () => ({
        edge: {
          type: this.#edgeWhere(traversal.relationship),
          description: 'Conditions on the relationship.',
        },
        ...this.#nodeFields(far),
        ...logical(this.relatedWhere(traversal)),
      }),
    });
  });

  readonly relatedOrder = remember(connectionName, (traversal): GraphQLInputObjectType => {
    const far = farName(traversal);
    const edge = ordered([...traversal.relationship.properties.values()]);
    if (Object.keys(edge).length === 0) return this.order(far);
    const name = `${connectionName(traversal)}Order`;
    return new GraphQLInputObjectType({
      name,
      isOneOf: true,
      fields: () => ({
        edge: {
          type: new GraphQLInputObjectType({
            name: `${connectionName(traversal)}EdgeOrder`,
            isOneOf: true,
            fields: edge,
          }),
        },
        ...this.#orderFields(far),
      }),
    });
  });

  readonly #quantified = remember(
    (traversal: Traversal) => this.relatedWhere(traversal).name,
    (traversal) => {
      const type = this.relatedWhere(traversal);
      return new GraphQLInputObjectType({
        name: `${type.name}Some`.replace('WhereSome', 'Quantified'),
        description: 'At least one, every one, or none fulfils it.',
        fields: { some: { type }, every: { type }, none: { type } },
      });
    },
  );

  readonly #edgeWhere = remember(
    ({ name }: Relationship) => name,
    (relationship): GraphQLInputObjectType =>
      new GraphQLInputObjectType({
        name: `${relationship.name}Where`,
        description: relationship.description,
        fields: () => ({
          ...this.#propertyFields([...relationship.properties.values()]),
          ...logical(this.#edgeWhere(relationship)),
        }),
      }),
  );

  readonly #codeFilter = remember(
    ({ name }: { readonly name: string; readonly property: Property }) => name,
    ({ name, property }) => {
      const type = this.#values.outputOf(property) as GraphQLEnumType;
      return filterType(`${name}Filter`, `A code of ${name}.`, { eq: { type }, in: { type: many(type) } });
    },
  );

  #nodeFields(name: string): InputFields {
    if (name === ANY_ENTITY) {
      return {
        id: { type: IdFilter },
        kind: { type: this.#kindFilter },
        ...this.#propertyFields(this.#commonProperties()),
      };
    }
    const kind = this.#ontology.kind(name);
    const fields: InputFields = {
      id: { type: IdFilter },
      ...this.#propertyFields([...kind.properties.values()]),
    };
    for (const traversal of kind.traversals.values()) {
      const type =
        traversal.cardinality === 'one' ? this.relatedWhere(traversal) : this.#quantified(traversal);
      fields[traversal.field] = { type, description: traversal.description };
    }
    return fields;
  }

  #propertyFields(properties: readonly Property[]): InputFields {
    const filterable = properties.filter(({ filter }) => filter);
    return Object.fromEntries(
      filterable.map((property) => [
        property.name,
        { type: this.#filterOf(property), description: property.description },
      ]),
    );
  }

  #filterOf(property: Property): GraphQLInputObjectType {
    switch (property.type.type) {
      case 'integer':
        return IntegerFilter;
      case 'number':
        return NumberFilter;
      case 'date':
        return DateFilter;
      case 'code':
        return this.#codeFilter({ name: property.type.list.name, property });
      case 'text':
      case 'textList':
      case 'composite':
      case 'compositeList':
        return property.matches ? NameFilter : TextFilter;
    }
  }

  #orderFields(name: string): InputFields {
    if (name === ANY_ENTITY) return ordered(this.#commonProperties());
    const kind: Kind = this.#ontology.kind(name);
    const fields = ordered([...kind.properties.values()]);
    for (const traversal of kind.traversals.values()) {
      const description = traversal.description;
      if (traversal.cardinality !== 'one') fields[traversal.field] = { type: CountOrder, description };
      else if (traversal.far.length === 1)
        fields[traversal.field] = { type: this.order(farName(traversal)), description };
    }
    return fields;
  }

  #commonProperties(): readonly Property[] {
    const [entity] = [...this.#ontology.kinds.values()].filter((kind) => kind.entity);
    return [...(entity?.properties.values() ?? [])].filter(({ matches }) => matches);
  }
}

/** The kind a traversal leads to, or `Entity` where it leads to several. */
export const farName = (traversal: Traversal): string =>
  traversal.far.length === 1 ? (traversal.far[0] ?? ANY_ENTITY) : ANY_ENTITY;

const ordered = (properties: readonly Property[]): InputFields =>
  Object.fromEntries(
    properties
      .filter(({ order }) => order)
      .map(({ name, description }) => [name, { type: DirectionType, description }]),
  );

const logical = (type: GraphQLInputObjectType): InputFields => ({
  and: { type: many(type) },
  or: { type: many(type) },
  not: { type },
});
