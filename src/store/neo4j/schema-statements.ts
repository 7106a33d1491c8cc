import type { Kind, Ontology } from '../../ontology/ontology.js';
import type { Property } from '../../ontology/property.js';
import { folded, member, words } from '../columns.js';
import { WRITE_LOCK } from './locked.js';
import { indexedOrderProperties } from './order-properties.js';
import { pastLabel } from './past-names.js';
import { quoteName } from './quote-name.js';
import type { SchemaEntry } from './schema-entry.js';
import { SPELLING_ENTRIES, WORD_ENTRIES } from './search/search-entries.js';

/** What creates the schema, one statement an entry. */
export const schemaStatements = (ontology: Ontology): readonly string[] =>
  schemaEntries(ontology).map(({ text }) => text);

/** All constraints and indexes that the statements of this store count on. */
export function schemaEntries(ontology: Ontology): readonly SchemaEntry[] {
  return [
    uniqueNode('Node'),
    uniqueNode(WRITE_LOCK),
    index('RANGE', 'Node', 'owner'),
    ...['subject', 'object'].map((column) => index('RANGE', 'Claim', column)),
    { ...index('RANGE', 'Claim', 'knownFrom'), asked: true },
    ...[...ontology.kinds.values()].flatMap(indexesOf).map((entry) => ({ ...entry, asked: true })),
    ...[...ontology.relationships.keys()].flatMap((type) => [
      uniqueRelationship(type),
      relationshipIndex(type, 'owner'),
      relationshipIndex(type, 'clearance'),
    ]),
    PAST_IDS,
    ...SPELLING_ENTRIES,
    ...WORD_ENTRIES,
  ];
}

/** By the clearance those are counted that a viewer may not see. */
const indexesOf = (kind: Kind): readonly SchemaEntry[] => [
  ...['id', 'clearance', ...(kind.properties.has('retractedAt') ? ['retractedAt'] : [])].map((column) =>
    index('RANGE', kind.name, column),
  ),
  ...[...kind.properties.values()].flatMap((property) => [
    ...indexedOrderProperties(property).map((column) => index('RANGE', kind.name, column)),
    ...(property.filter ? filterIndexes(kind.name, property) : []),
  ]),
];

/** A range index refuses long texts, so that a text has one only where lists are ordered by it. */
function filterIndexes(kind: string, property: Property): readonly SchemaEntry[] {
  switch (property.type.type) {
    case 'text':
      return [
        index('TEXT', kind, folded(property)),
        ...(property.matches ? [index('TEXT', kind, words(property))] : []),
      ];
    case 'date':
      return ['earliest', 'latest'].map((name) => index('RANGE', kind, member(property, name)));
    case 'code':
    case 'integer':
    case 'number':
      return [index('RANGE', kind, property.name)];
    case 'textList':
    case 'composite':
    case 'compositeList':
      return [];
  }
}

function index(type: 'RANGE' | 'TEXT', label: string, column: string): SchemaEntry {
  const name = `${label}_${column}_${type.toLowerCase()}`;
  const on = `FOR (n:${quoteName(label)}) ON (n.${quoteName(column)})`;
  return {
    type: 'index',
    name,
    text: `CYPHER 5 CREATE ${type} INDEX ${quoteName(name)} IF NOT EXISTS ${on}`,
  };
}

function relationshipIndex(type: string, column: string): SchemaEntry {
  const name = `${type}_${column}_range`;
  const on = `FOR ()-[r:${quoteName(type)}]-() ON (r.${quoteName(column)})`;
  return { type: 'index', name, text: `CYPHER 5 CREATE RANGE INDEX ${quoteName(name)} IF NOT EXISTS ${on}` };
}

export const PAST_IDS = index('RANGE', pastLabel('Node'), 'id');

const uniqueNode = (label: string): SchemaEntry => unique(`${label}_id_unique`, `(n:${quoteName(label)})`);

const uniqueRelationship = (type: string): SchemaEntry =>
  unique(`${type}_id_unique`, `()-[n:${quoteName(type)}]-()`);

const unique = (name: string, pattern: string): SchemaEntry => ({
  type: 'constraint',
  name,
  text: `CYPHER 5 CREATE CONSTRAINT ${quoteName(name)} IF NOT EXISTS FOR ${pattern} REQUIRE n.id IS UNIQUE`,
});
