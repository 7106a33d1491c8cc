import { foldText } from '../ontology/fold-words.js';
import type { Kind, Ontology } from '../ontology/ontology.js';
import { FIRST_DAY, readPartialDate } from '../ontology/partial-date.js';
import type { SearchField } from '../plan/search-plan.js';
import type { Composite, NodeRecord, Value } from './graph-store.js';
import { placeOf } from './search-place.js';

/** What is found of a node by words. */
export interface SearchDocument {
  /** The node that has the words. */
  readonly node: string;
  /** The entity that is found by them. */
  readonly about: string;
  readonly aboutKind: string;
  readonly among: SearchField;
  readonly clearance: number;
  readonly place: number;
  /** Folded: names a line each, a description or a quote. */
  readonly text: string;
  /** Folded: what else counts as found in it. */
  readonly beside: string;
  readonly type: string | null;
  readonly year: string | null;
}

const isText = (value: Value | undefined): value is string => typeof value === 'string' && value !== '';
const LETTERS_A_NAME = 2;
const LETTERS_A_QUOTE = 8;

/** One of an entity's names, one of its description, one of a claim's quote; none of what is retracted or has no words. */
export function searchDocuments(ontology: Ontology, record: NodeRecord): readonly SearchDocument[] {
  const kind = ontology.kind(record.kind);
  if (kind.entity) return entityDocuments(kind, record);
  return kind.name === 'Claim' ? quoteDocuments(ontology, record) : [];
}

function entityDocuments(kind: Kind, { id, clearance, values }: NodeRecord): readonly SearchDocument[] {
  const names = [values['name'], ...((values['aliases'] ?? []) as readonly string[])].filter(isText);
  const text = names.map(foldText).join('\n');
  const place = placeOf(id, !text.includes('\n') ? text.length : text.indexOf('\n'), LETTERS_A_NAME);
  const known = {
    node: id,
    about: id,
    aboutKind: kind.name,
    clearance,
    place,
    type: isText(values['type']) ? values['type'] : null,
    year: yearOf(kind, values),
  };
  const document: SearchDocument = { among: 'names', text, beside: '', ...known };
  const description = values['description'];
  if (!isText(description)) return [document];
  return [document, { among: 'texts', text: foldText(description), beside: text, ...known }];
}

function quoteDocuments(
  ontology: Ontology,
  { id, clearance, values }: NodeRecord,
): readonly SearchDocument[] {
  const exact = (values['quote'] as Composite | undefined)?.['exact'];
  const about = values['writtenAbout'] ?? values['subject'];
  if (!isText(exact ?? undefined) || !isText(about) || values['retractedAt'] !== undefined) return [];
  const aboutKind = ontology.kindOfId(about);
  if (aboutKind === undefined) return [];
  const text = foldText(exact as string);
  const place = placeOf(id, text.length, LETTERS_A_QUOTE);
  const found = { about, aboutKind: aboutKind.name, among: 'quotes', clearance, place } as const;
  return [{ node: id, text, beside: '', type: null, year: null, ...found }];
}

/** The year in which the first of a kind's dates begins. */
function yearOf(kind: Kind, values: NodeRecord['values']): string | null {
  for (const { name, type, filter } of kind.properties.values()) {
    const value = values[name];
    if (type.type !== 'date' || filter !== true || typeof value !== 'string') continue;
    const earliest = readPartialDate(value)?.earliest;
    if (earliest !== undefined && earliest !== FIRST_DAY) return earliest.slice(0, 4);
  }
  return null;
}
