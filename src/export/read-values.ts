import type { Kind, Relationship } from '../ontology/ontology.js';
import type { Composite } from '../ontology/property.js';
import type { RawNode } from '../plan/raw-answer.js';
import type { ExportedComposite, ExportedValue } from './exported-item.js';
import { shownProperties } from './selections.js';

/** What is known, in the order of the ontology. */
export function readValues(of: Kind | Relationship, raw: RawNode): ReadonlyMap<string, ExportedValue> {
  const values = new Map<string, ExportedValue>();
  for (const { name, type } of shownProperties(of)) {
    const stored = raw[name] as ExportedValue | null | undefined;
    const value = type.type === 'composite' && stored ? inOrder(type.composite, stored) : stored;
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    values.set(name, value);
  }
  return values;
}

/** Stores answer members in an order of their own. */
const inOrder = ({ members }: Composite, stored: ExportedValue): ExportedComposite =>
  Object.fromEntries(
    Object.keys(members).map((member) => [member, (stored as ExportedComposite)[member] ?? null]),
  );
