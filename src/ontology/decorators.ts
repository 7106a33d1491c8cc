import type { Property as PropertyModel, PropertyOptions } from './property.js';

// Node 20 has no Symbol.metadata yet; TypeScript's decorators use it when it is there.
(Symbol as { metadata?: symbol }).metadata ??= Symbol.for('Symbol.metadata');

const PROPERTIES = Symbol('properties');
const KIND = Symbol('kind');
const RELATIONSHIP = Symbol('relationship');

export type OntologyClass = abstract new () => object;

export interface KindOptions {
  readonly description: string;
  /** What an id of this kind starts with, before the colon. */
  readonly prefix: string;
  /** Root list field, `facilities`; the root field of one is the class name in camel case. */
  readonly plural: string;
  /** Made by the projection from claims, never named in an extract. */
  readonly derived?: boolean;
  /** A derived kind that has root fields all the same. */
  readonly listed?: boolean;
}

/** One way to walk a relationship from one of its ends. */
export interface EndField {
  readonly name: string;
  readonly description: string;
  /** Kinds on this side that have the field; all of this side's if absent. */
  readonly on?: readonly string[];
  /** Kinds at the far side that the field leads to; all of the far side's if absent. */
  readonly to?: readonly string[];
  /** `one`: a nullable node; `list`: a plain bounded list; `connection` (the default): a Relay connection. */
  readonly cardinality?: Cardinality;
}
export type Cardinality = 'one' | 'list' | 'connection';

export interface RelationshipEnd {
  /** Kind names, or `Entity` for every kind that is an entity. */
  readonly kinds: readonly string[];
  readonly fields: readonly EndField[];
}

export interface RelationshipOptions {
  readonly type: string;
  readonly description: string;
  readonly from: RelationshipEnd;
  readonly to: RelationshipEnd;
  /** Has `since` and `until`, and so answers `asOf`. */
  readonly temporal?: boolean;
  /** Made by the loader or the projection, never stated by a fact of an extract. */
  readonly derived?: boolean;
}

/** Declares a property of a kind or of a relationship. */
export function Property(options: PropertyOptions) {
  return (_value: undefined, context: ClassFieldDecoratorContext): void => {
    const inherited = (context.metadata[PROPERTIES] ?? []) as readonly PropertyModel[];
    context.metadata[PROPERTIES] = [...inherited, { ...options, name: String(context.name) }];
  };
}

/** Declares a kind of node; the class name is the GraphQL type and the Neo4j label. */
export function Kind(options: KindOptions) {
  return (_value: OntologyClass, context: ClassDecoratorContext): void => {
    context.metadata[KIND] = options;
  };
}

/** Declares a relationship; its class name names its GraphQL input types. */
export function Relationship(options: RelationshipOptions) {
  return (_value: OntologyClass, context: ClassDecoratorContext): void => {
    context.metadata[RELATIONSHIP] = options;
  };
}

function metadataOf(declared: OntologyClass): Record<symbol, unknown> {
  return (declared as unknown as Record<symbol, Record<symbol, unknown>>)[Symbol.metadata] ?? {};
}
export const propertiesOf = (declared: OntologyClass): readonly PropertyModel[] =>
  (metadataOf(declared)[PROPERTIES] ?? []) as readonly PropertyModel[];
export const kindOf = (declared: OntologyClass): KindOptions | undefined =>
  metadataOf(declared)[KIND] as KindOptions | undefined;
export const relationshipOf = (declared: OntologyClass): RelationshipOptions | undefined =>
  metadataOf(declared)[RELATIONSHIP] as RelationshipOptions | undefined;
