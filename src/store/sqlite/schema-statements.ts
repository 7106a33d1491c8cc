import { createHash } from 'node:crypto';

import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import type { Property } from '../../ontology/property.js';
import { type Column, folded, member } from '../columns.js';
import { keyColumns } from '../order-keys.js';
import { present } from './compile-order.js';
import { isRestricted } from './hidden-nodes.js';
import { SCHEMA_TABLE } from './migrate.js';
import { COUNTS_TABLE, countTriggers } from './node-counts.js';
import { CLOCK_TABLE, pastTriggers } from './past-versions.js';
import { quoteName } from './quote-name.js';
import {
  ENTITIES,
  kindTable,
  KNOWN_FROM,
  pastTable,
  presentTables,
  relationshipTable,
  type Table,
} from './schema-tables.js';
import { SEARCH_ENTRIES } from './search/search-tables.js';

const TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'TEXT',
  list: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
};

/** A table, index or trigger, and the statement that creates it where it is missing. */
export interface SchemaEntry {
  readonly type: 'table' | 'index' | 'trigger';
  readonly name: string;
  readonly text: string;
  /** An index that only questions use. */
  readonly asked?: boolean;
}

export const schemaStatements = (ontology: Ontology): readonly string[] =>
  schemaEntries(ontology).map(({ text }) => text);

export const schemaEntries = (ontology: Ontology): readonly SchemaEntry[] => [
  ...[...ontology.kinds.values()].flatMap((kind) => [
    createTable(kindTable(kind)),
    ...kindIndexes(kind),
    ...countTriggers(kind),
  ]),
  COUNTS_TABLE,
  CLOCK_TABLE,
  SCHEMA_TABLE,
  ...SEARCH_ENTRIES,
  createTable(ENTITIES),
  createIndex(ENTITIES.name, 'hidden', ['"id"'], { where: isRestricted([]) }),
  ...[...ontology.relationships.values()].flatMap((relationship) => [
    createTable(relationshipTable(relationship)),
    ...relationshipIndexes(relationship),
  ]),
  ...presentTables(ontology).flatMap(pastEntries),
];

/** Differs when anything of the layout does; fits `PRAGMA user_version`. */
export const layoutVersion = (statements: readonly string[]): number =>
  createHash('sha256').update(statements.join('\n')).digest().readUInt32BE() >>> 1;

/** As it stands in the table; one that older files have not yet needs a value for the rows there are. */
export const columnDefinition = ({ fixed }: Table, column: Column): string => {
  const definition = `${quoteName(column.name)} ${TYPES[column.type]}`;
  if (!fixed.includes(column)) return definition;
  return `${definition} NOT NULL${column === KNOWN_FROM ? ' DEFAULT 0' : ''}`;
};

function createTable(table: Table, key = '"id"', options = 'STRICT'): SchemaEntry {
  const { name, fixed, values } = table;
  const columns = [...fixed, ...values].map((column) => columnDefinition(table, column));
  const text = `CREATE TABLE IF NOT EXISTS ${quoteName(name)} (${columns.join(', ')}, PRIMARY KEY (${key})) ${options}`;
  return { type: 'table', name, text };
}

/** Past versions by id, those of relationships also by either end; no question about the present looks at them. */
function pastEntries(present: Table): readonly SchemaEntry[] {
  const past = pastTable(present);
  const ends = past.fixed.filter(({ name }) => name === 'fromId' || name === 'toId');
  return [
    createTable(past, '"id", "knownFrom"', 'STRICT, WITHOUT ROWID'),
    ...ends.map(({ name }) => createIndex(past.name, name, [quoteName(name)], { asked: false })),
    ...pastTriggers(present, past),
  ];
}

const kindIndexes = (kind: Kind): readonly SchemaEntry[] => [
  ownerIndex(kind.name),
  createIndex(kind.name, 'hidden', ['"id"'], { where: isRestricted([kind]) }),
  ...(kind.name === 'Claim'
    ? [
        createIndex(kind.name, 'subject', ['"subject"'], { asked: false }),
        createIndex(kind.name, 'knownFrom', ['"knownFrom"', '"id"']),
      ]
    : []),
  ...[...kind.properties.values()].flatMap((property) => [
    ...(property.filter ? filterIndex(kind.name, property) : []),
    ...(property.order ? orderIndexes(kind.name, property) : []),
  ]),
];

/** The clearance is in them so that hidden relationships are passed over without being read. */
const relationshipIndexes = ({ type }: Relationship): readonly SchemaEntry[] => [
  createIndex(type, 'out', ['fromId', 'toKind', 'toId', 'id', 'clearance'].map(quoteName)),
  createIndex(type, 'in', ['toId', 'fromKind', 'fromId', 'id', 'clearance'].map(quoteName)),
  ownerIndex(type),
];

const ownerIndex = (table: string): SchemaEntry => createIndex(table, 'owner', ['"owner"'], { asked: false });

function filterIndex(table: string, property: Property): readonly SchemaEntry[] {
  switch (property.type.type) {
    case 'text':
      return [createIndex(table, property.name, [quoteName(folded(property))])];
    case 'date':
      return [
        createIndex(
          table,
          property.name,
          ['earliest', 'latest'].map((name) => quoteName(member(property, name))),
        ),
      ];
    case 'code':
    case 'integer':
    case 'number':
      return [createIndex(table, property.name, [quoteName(property.name)])];
    case 'textList':
    case 'composite':
    case 'compositeList':
      return [];
  }
}

/** A missing value comes last in either direction, which one index cannot serve. */
const orderIndexes = (table: string, property: Property): readonly SchemaEntry[] =>
  (['ASC', 'DESC'] as const).map((direction) => {
    const keys = keyColumns(property, direction).map(({ column, missing }) =>
      present(quoteName(column), missing),
    );
    return createIndex(table, `${property.name}_${direction.toLowerCase()}`, [
      ...keys.map((key) => (direction === 'DESC' ? `${key} DESC` : key)),
      '"id"',
    ]);
  });

interface IndexOptions {
  /** Rows that are in it; all if absent. */
  readonly where?: string;
  /** Whether only questions look anything up by it. */
  readonly asked?: boolean;
}

function createIndex(
  table: string,
  on: string,
  columns: readonly string[],
  { where, asked = true }: IndexOptions = {},
): SchemaEntry {
  const name = `${table}_${on}`;
  const rows = where === undefined ? '' : ` WHERE ${where}`;
  const text = `CREATE INDEX IF NOT EXISTS ${quoteName(name)} ON ${quoteName(table)} (${columns.join(', ')})${rows}`;
  return { type: 'index', name, text, asked };
}
