import { propertiesOf } from '../../ontology/decorators.js';
import { EntityKind } from '../../ontology/kinds/entity-kind.js';
import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import { type Column, columnsOf, columnsOfAll } from '../columns.js';

/** A table as this ontology needs it. */
export interface Table {
  readonly name: string;
  /** Columns that every table of its sort has, none of which is ever null. */
  readonly fixed: readonly Column[];
  /** Columns of the ontology's properties, null where nothing is known. */
  readonly values: readonly Column[];
}

const text = (name: string): Column => ({ name, type: 'text' });
const list = (name: string): Column => ({ name, type: 'list' });
const CLEARANCE: Column = { name: 'clearance', type: 'integer' };
/** Since when the row is known as it is, in milliseconds; 0 in rows that are older than this column. */
export const KNOWN_FROM: Column = { name: 'knownFrom', type: 'integer' };
/** Of a past version: from when on it was known otherwise. */
const KNOWN_UNTIL: Column = { name: 'knownUntil', type: 'integer' };

export const kindTable = (kind: Kind): Table => ({
  name: kind.name,
  fixed: [text('id'), text('owner'), CLEARANCE, KNOWN_FROM],
  values: columnsOfAll(kind),
});

/** What entities of any kind have in common, kept beside their own tables for ends of several kinds. */
export const ENTITIES: Table = {
  name: 'Entity',
  fixed: [text('id'), text('kind'), CLEARANCE, KNOWN_FROM],
  values: propertiesOf(EntityKind).flatMap(columnsOf),
};

export const relationshipTable = (relationship: Relationship): Table => ({
  name: relationship.type,
  fixed: [
    ...['id', 'fromId', 'fromKind', 'toId', 'toKind', 'owner'].map(text),
    CLEARANCE,
    list('claims'),
    KNOWN_FROM,
  ],
  values: columnsOfAll(relationship),
});

/** Where the former versions of a table's rows are kept. */
export const pastTable = ({ name, fixed, values }: Table): Table => ({
  name: `past_${name}`,
  fixed: [...fixed, KNOWN_UNTIL],
  values,
});

/** Tables of what is so now. */
export const presentTables = (ontology: Ontology): readonly Table[] => [
  ...[...ontology.kinds.values()].map(kindTable),
  ENTITIES,
  ...[...ontology.relationships.values()].map(relationshipTable),
];

export const tablesOf = (ontology: Ontology): readonly Table[] =>
  presentTables(ontology).flatMap((table) => [table, pastTable(table)]);
