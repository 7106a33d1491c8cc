import { propertiesOf } from '../../ontology/decorators.js';
import { EntityKind } from '../../ontology/kinds/entity-kind.js';
import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import { type Column, columnsOf, columnsOfAll } from '../columns.js';
import { ENTITY_TABLE } from './walk.js';

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

export const kindTable = (kind: Kind): Table => ({
  name: kind.name,
  fixed: [text('id'), text('owner'), CLEARANCE],
  values: columnsOfAll(kind),
});

/** What entities of any kind have in common, kept beside their own tables for ends of several kinds. */
export const ENTITIES: Table = {
  name: ENTITY_TABLE,
  fixed: [text('id'), text('kind'), CLEARANCE],
  values: propertiesOf(EntityKind).flatMap(columnsOf),
};

export const relationshipTable = (relationship: Relationship): Table => ({
  name: relationship.type,
  fixed: [...['id', 'fromId', 'fromKind', 'toId', 'toKind', 'owner'].map(text), CLEARANCE, list('claims')],
  values: columnsOfAll(relationship),
});

export const tablesOf = (ontology: Ontology): readonly Table[] => [
  ...[...ontology.kinds.values()].map(kindTable),
  ENTITIES,
  ...[...ontology.relationships.values()].map(relationshipTable),
];
