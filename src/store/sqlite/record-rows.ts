import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import { type ColumnValue, decodeValues, encodeValues, type Row } from '../columns.js';
import type { NodeRecord, RelationshipRecord } from '../graph-store.js';
import type { ParameterValue } from './parameters.js';
import { type Table } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';

/** @param knownFrom in milliseconds */
export const nodeRow = (
  kind: Kind,
  { id, owner, clearance, values }: NodeRecord,
  knownFrom: number,
): Row => ({
  id,
  owner,
  clearance,
  knownFrom,
  ...encodeValues(kind, values),
});

/** @throws Error when an end's id is of no kind. */
export function relationshipRow(
  ontology: Ontology,
  relationship: Relationship,
  record: RelationshipRecord,
  knownFrom: number,
): Row {
  const { id, from, to, owner, clearance, claims, values } = record;
  return {
    id,
    fromId: from,
    fromKind: kindName(ontology, from),
    toId: to,
    toKind: kindName(ontology, to),
    owner,
    clearance,
    claims,
    knownFrom,
    ...encodeValues(relationship, values),
  };
}

/** Cells in the order of the table's columns; a list travels as JSON text. */
export const cellsOf = ({ fixed, values }: Table, row: Row): readonly ParameterValue[] =>
  [...fixed, ...values].map(({ name }) => toCell(row[name] ?? null));

export const readNode = (kind: Kind, table: Table, row: SqliteRow): NodeRecord => ({
  id: row['id'] as string,
  kind: kind.name,
  owner: row['owner'] as string,
  clearance: row['clearance'] as number,
  values: decodeValues(kind, readLists(table, row)),
});

export const readRelationship = (
  relationship: Relationship,
  table: Table,
  row: SqliteRow,
): RelationshipRecord => ({
  id: row['id'] as string,
  type: relationship.type,
  from: row['fromId'] as string,
  to: row['toId'] as string,
  owner: row['owner'] as string,
  clearance: row['clearance'] as number,
  values: decodeValues(relationship, readLists(table, row)),
  claims: JSON.parse(row['claims'] as string) as readonly string[],
});

function kindName(ontology: Ontology, id: string): string {
  const kind = ontology.kindOfId(id);
  if (kind === undefined) throw new Error(`No kind has ids like ${id}.`);
  return kind.name;
}

const toCell = (value: ColumnValue): ParameterValue =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** The row, its lists read. */
function readLists({ values }: Table, row: SqliteRow): Row {
  const read: Record<string, ColumnValue> = { ...row };
  for (const { name, type } of values) {
    const cell = row[name] ?? null;
    if (type === 'list' && cell !== null) read[name] = JSON.parse(cell as string) as readonly string[];
  }
  return read;
}
