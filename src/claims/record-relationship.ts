import type { Ontology, Relationship } from '../ontology/ontology.js';
import type { RelationshipRecord, Value } from '../store/graph-store.js';
import { hashOf } from './hash-of.js';

type Parts = Omit<RelationshipRecord, 'id' | 'values' | 'claims'> & {
  readonly values?: Readonly<Record<string, Value>>;
  readonly claims?: readonly string[];
};

/** A relationship whose id follows from its type, its ends and its key properties. */
export function recordRelationship(
  ontology: Ontology,
  { values = {}, claims = [], ...rest }: Parts,
): RelationshipRecord {
  return { id: relationshipId(ontology, rest.type, rest.from, rest.to, values), values, claims, ...rest };
}

export function relationshipId(
  ontology: Ontology,
  type: string,
  from: string,
  to: string,
  values: Readonly<Record<string, Value>>,
): string {
  const relationship = ontology.relationships.get(type);
  const keys = relationship ? keysOf(relationship) : [];
  return hashOf([type, from, to, ...keys.map((name) => values[name] ?? null)], 24);
}

const known = new WeakMap<Relationship, readonly string[]>();

/** Names of the properties that tell apart relationships between the same ends. */
function keysOf(relationship: Relationship): readonly string[] {
  const names =
    known.get(relationship) ??
    [...relationship.properties.values()].filter(({ key }) => key).map(({ name }) => name);
  known.set(relationship, names);
  return names;
}
