import type { Kind, Ontology } from '../../../ontology/ontology.js';
import type { Known } from '../../graph-store.js';
import { type SearchDocument, searchDocuments } from '../../search-document.js';
import { readNode } from '../record-rows.js';
import { kindTable } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';

/** Of a former version, with when it was known. */
export type StoredDocument = SearchDocument & Partial<Known>;

/** What is found by words of a row of the present or the past. */
export function storedDocuments(ontology: Ontology, kind: Kind, row: SqliteRow): readonly StoredDocument[] {
  const documents = searchDocuments(ontology, readNode(kind, kindTable(kind), row));
  const { knownFrom, knownUntil } = row as Partial<Known>;
  return knownUntil === undefined
    ? documents
    : documents.map((one) => ({ ...one, knownFrom: knownFrom ?? 0, knownUntil }));
}
