import {
  type Cardinality,
  type EndField,
  kindOf,
  type OntologyClass,
  propertiesOf,
  type RelationshipEnd,
  relationshipOf,
  type RelationshipOptions,
} from './decorators.js';
import { EntityKind } from './kinds/entity-kind.js';
import { date, type Property } from './property.js';

/** A kind of node, as the rest of the service reads it. */
export interface Kind {
  readonly name: string;
  readonly description: string;
  readonly prefix: string;
  /** Root field of one, `facility`. */
  readonly singular: string;
  /** Root field of many, `facilities`. */
  readonly plural: string;
  /** Has a name, aliases and evidence: implements `Entity`. */
  readonly entity: boolean;
  readonly derived: boolean;
  /** Has root fields. */
  readonly listed: boolean;
  readonly properties: ReadonlyMap<string, Property>;
  readonly traversals: ReadonlyMap<string, Traversal>;
}

export interface Relationship {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly temporal: boolean;
  readonly derived: boolean;
  /** Includes `since` and `until` where it is temporal. */
  readonly properties: ReadonlyMap<string, Property>;
}

/** A field that walks a relationship from one end: the same relationship has one for each end at least. */
export interface Traversal {
  readonly field: string;
  readonly description: string;
  readonly relationship: Relationship;
  readonly direction: 'out' | 'in';
  /** Kinds reached, in the order of the ontology; more than one means the field's type is `Entity`. */
  readonly far: readonly string[];
  readonly cardinality: Cardinality;
}

export interface Ontology {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** The kind whose prefix an id carries, or undefined for an id of no kind. */
  kindOfId(id: string): Kind | undefined;
  /** @throws Error when there is none. */
  kind(name: string): Kind;
  /** @throws Error when there is none. */
  relationship(type: string): Relationship;
}

/** Stands for every entity kind at the end of a relationship. */
export const ANY_ENTITY = 'Entity';

const SINCE: Property = {
  name: 'since',
  type: date,
  filter: true,
  order: true,
  functional: true,
  description: 'When it began, as stated.',
};
const UNTIL: Property = {
  name: 'until',
  type: date,
  filter: true,
  order: true,
  functional: true,
  description: 'When it ended, as stated.',
};

/**
 * Resolves declared classes into a model.
 * @throws Error naming the class, when two kinds share a name or prefix, two fields of a kind share a name, or an end names no kind.
 */
export function buildOntology(
  kindClasses: readonly OntologyClass[],
  relationshipClasses: readonly OntologyClass[],
): Ontology {
  const kinds = new Map<string, Kind & { traversals: Map<string, Traversal> }>();
  for (const declared of kindClasses) addKind(kinds, declared);
  const relationships = new Map<string, Relationship>();
  for (const declared of relationshipClasses) addRelationship(kinds, relationships, declared);
  const byPrefix = new Map([...kinds.values()].map((kind) => [kind.prefix, kind]));
  return {
    kinds,
    relationships,
    kindOfId: (id) => byPrefix.get(id.slice(0, Math.max(0, id.indexOf(':')))),
    kind: (name) => required(kinds.get(name), `There is no kind ${name}.`),
    relationship: (type) => required(relationships.get(type), `There is no relationship ${type}.`),
  };
}

function addKind(kinds: Map<string, Kind>, declared: OntologyClass): void {
  const options = required(kindOf(declared), `${declared.name} has no @Kind.`);
  if (kinds.has(declared.name)) throw new Error(`Two kinds are named ${declared.name}.`);
  for (const other of kinds.values()) {
    if (other.prefix === options.prefix)
      throw new Error(`${declared.name} and ${other.name} share a prefix.`);
  }
  kinds.set(declared.name, {
    name: declared.name,
    description: options.description,
    prefix: options.prefix,
    singular: declared.name.charAt(0).toLowerCase() + declared.name.slice(1),
    plural: options.plural,
    entity: declared.prototype instanceof EntityKind,
    derived: options.derived ?? false,
    listed: options.listed ?? !options.derived,
    properties: new Map(propertiesOf(declared).map((property) => [property.name, property])),
    traversals: new Map<string, Traversal>(),
  });
}

function addRelationship(
  kinds: ReadonlyMap<string, Kind & { traversals: Map<string, Traversal> }>,
  relationships: Map<string, Relationship>,
  declared: OntologyClass,
): void {
  const options = required(relationshipOf(declared), `${declared.name} has no @Relationship.`);
  if (relationships.has(options.type)) throw new Error(`Two relationships are of type ${options.type}.`);
  const properties = [...(options.temporal ? [SINCE, UNTIL] : []), ...propertiesOf(declared)];
  const relationship: Relationship = {
    type: options.type,
    name: declared.name,
    description: options.description,
    from: kindsOf(kinds, options.from, declared.name),
    to: kindsOf(kinds, options.to, declared.name),
    temporal: options.temporal ?? false,
    derived: options.derived ?? false,
    properties: new Map(properties.map((property) => [property.name, property])),
  };
  relationships.set(options.type, relationship);
  addTraversals(kinds, relationship, options, 'out');
  addTraversals(kinds, relationship, options, 'in');
}

function addTraversals(
  kinds: ReadonlyMap<string, Kind & { traversals: Map<string, Traversal> }>,
  relationship: Relationship,
  options: RelationshipOptions,
  direction: 'out' | 'in',
): void {
  const near = direction === 'out' ? relationship.from : relationship.to;
  const far = direction === 'out' ? relationship.to : relationship.from;
  for (const field of (direction === 'out' ? options.from : options.to).fields) {
    const traversal: Traversal = {
      field: field.name,
      description: field.description,
      relationship,
      direction,
      far: far.filter((name) => field.to === undefined || field.to.includes(name)),
      cardinality: field.cardinality ?? 'connection',
    };
    if (traversal.far.length === 0) throw new Error(`${relationship.name}.${field.name} leads to no kind.`);
    for (const name of nearKinds(near, field)) {
      const kind = required(kinds.get(name), `${relationship.name}.${field.name} starts at no kind ${name}.`);
      if (kind.traversals.has(field.name) || kind.properties.has(field.name)) {
        throw new Error(`${name} has two fields named ${field.name}.`);
      }
      kind.traversals.set(field.name, traversal);
    }
  }
}

const nearKinds = (near: readonly string[], field: EndField): readonly string[] =>
  near.filter((name) => field.on === undefined || field.on.includes(name));

function kindsOf(kinds: ReadonlyMap<string, Kind>, end: RelationshipEnd, owner: string): readonly string[] {
  return end.kinds.flatMap((name) => {
    if (name === ANY_ENTITY)
      return [...kinds.values()].filter((kind) => kind.entity).map((kind) => kind.name);
    return [required(kinds.get(name), `${owner} ends at no kind ${name}.`).name];
  });
}

function required<Value>(value: Value | undefined, problem: string): Value {
  if (value === undefined) throw new Error(problem);
  return value;
}
