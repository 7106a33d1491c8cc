import { stringify } from 'csv-stringify/sync';

import { CLAIM_COLUMNS, type ClaimRow } from '../../claims/claim-columns.js';
import type { Traversal } from '../../ontology/ontology.js';
import type { ExportFormat } from '../export-format.js';
import type {
  ExportedClaim,
  ExportedComposite,
  ExportedSource,
  ExportedValue,
  Named,
} from '../exported-item.js';
import { textOf } from '../text-of.js';

/** CSV (RFC 4180), a row for each claim about the nodes, with its words and its source; what a spreadsheet would run is made text. */
export const csv: ExportFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  async *write(read) {
    yield stringify([[...CLAIM_COLUMNS]]);
    for await (const one of read({ claims: true }))
      if (one.item === 'claim') yield printRow(rowOf(one.claim));
  },
};

const printRow = (row: ClaimRow): string =>
  stringify([CLAIM_COLUMNS.map((column) => row[column] ?? '')], { escape_formulas: true });

function rowOf(claim: ExportedClaim): ClaimRow {
  const { id, values, about, refersTo, speaker, source } = claim;
  const text = (name: string): string => textOf(values, name);
  const [quote, record] = [membersOf(values.get('quote')), membersOf(values.get('record'))];
  return {
    claim: id,
    ...named('about', about),
    field: fieldOf(claim),
    value: plain(text('value')),
    ...named('to', refersTo),
    properties: text('properties'),
    statement: text('statement'),
    stance: text('stance'),
    side: text('side'),
    connection: text('connection'),
    ...named('speaker', speaker),
    question: text('question'),
    answer: text('answer'),
    judgement: text('judgement'),
    stated: membersOf(values.get('stated'))('edtf'),
    quote: quote('exact'),
    quote_prefix: quote('prefix'),
    quote_suffix: quote('suffix'),
    quote_start: quote('start'),
    quote_end: quote('end'),
    record_dataset: record('dataset'),
    record_key: record('key'),
    record_hash: record('hash'),
    visibility: text('visibility'),
    recorded_at: text('recordedAt'),
    ...(source && sourceColumns(source)),
  };
}

const sourceColumns = ({ id, name, publisher, derivedFrom, ...source }: ExportedSource): ClaimRow => ({
  source: id,
  source_title: name,
  source_type: source.type ?? '',
  source_published: source.published ?? '',
  source_url: source.url ?? '',
  source_language: source.language ?? '',
  source_sha256: source.sha256 ?? '',
  ...named('source_publisher', publisher),
  source_derived_from: derivedFrom?.id ?? '',
});

const named = (
  column: 'about' | 'to' | 'speaker' | 'source_publisher',
  one: Named | undefined,
): ClaimRow => ({
  [column]: one?.id ?? '',
  [`${column}_name`]: one?.name ?? '',
});

const membersOf =
  (value: ExportedValue | undefined) =>
  (member: string): string =>
    String((value as ExportedComposite | undefined)?.[member] ?? '');

/** A text without quotation marks; numbers and composites stay JSON. */
function plain(json: string): string {
  const value: unknown = json === '' ? '' : JSON.parse(json);
  return typeof value === 'string' ? value : json;
}

/** As an extract says it: the property, or the field by which the kind it is about leads to the other end. */
function fieldOf({ values, about, refersTo, outward }: ExportedClaim): string {
  const predicate = textOf(values, 'predicate');
  const leads = ({ relationship, direction, far }: Traversal): boolean =>
    relationship.type === predicate &&
    direction === (outward ? 'out' : 'in') &&
    (refersTo === undefined || far.includes(refersTo.kind.name));
  return [...(about?.kind.traversals.values() ?? [])].find(leads)?.field ?? predicate;
}
