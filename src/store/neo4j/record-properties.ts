import { int } from 'neo4j-driver';

import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import { columnsOfAll, decodeValues, encodeValues, type Row } from '../columns.js';
import type { NodeRecord, RelationshipRecord } from '../graph-store.js';
import { orderProperties } from './order-properties.js';

/** Properties as the driver sends them; what is missing is left out. */
export type Properties = Readonly<Record<string, unknown>>;

/** @param knownFrom in milliseconds */
export function nodeProperties(
  kind: Kind,
  { id, owner, clearance, values }: NodeRecord,
  knownFrom: number,
): Properties {
  const row = encodeValues(kind, values);
  return {
    id,
    owner,
    clearance: int(clearance),
    knownFrom: int(knownFrom),
    ...orderProperties(kind, row),
    ...known(kind, row),
  };
}

export const relationshipProperties = (
  relationship: Relationship,
  { id, owner, clearance, values, claims }: RelationshipRecord,
  knownFrom: number,
): Properties => ({
  id,
  owner,
  clearance: int(clearance),
  knownFrom: int(knownFrom),
  claims,
  ...known(relationship, encodeValues(relationship, values)),
});

/** A whole number would travel as a float, and an index holds the two apart by what they are used for. */
function known(of: Kind | Relationship, row: Row): Properties {
  const integers = new Set(columnsOfAll(of).flatMap(({ name, type }) => (type === 'integer' ? [name] : [])));
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, integers.has(name) ? int(value as number) : value]),
  );
}

interface Stored extends Row {
  readonly id: string;
  readonly owner: string;
  readonly clearance: number;
}

export function readNode(ontology: Ontology, kind: string, properties: Properties): NodeRecord {
  const { id, owner, clearance } = properties as Stored;
  return { id, kind, owner, clearance, values: decodeValues(ontology.kind(kind), properties as Row) };
}

export function readRelationship(
  relationship: Relationship,
  from: string,
  to: string,
  properties: Properties,
): RelationshipRecord {
  const { id, owner, clearance, claims } = properties as Stored & { readonly claims: readonly string[] };
  const values = decodeValues(relationship, properties as Row);
  return { id, type: relationship.type, from, to, owner, clearance, values, claims };
}
