import { relationshipId } from '../claims/record-relationship.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Value } from '../store/graph-store.js';
import type { ExportedRelationship } from './exported-item.js';

/** The id under which it is stored: it follows from type, ends and key properties, which are codes. */
export const identifyRelationship = (
  ontology: Ontology,
  { type, from, to, values }: ExportedRelationship,
): string =>
  relationshipId(ontology, type.type, from.id, to.id, Object.fromEntries(values) as Record<string, Value>);
