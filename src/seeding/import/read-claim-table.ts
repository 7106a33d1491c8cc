import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { parse, type Parser } from 'csv-parse';

import { CLAIM_COLUMNS, type ClaimRow } from '../../claims/claim-columns.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Property } from '../../ontology/property.js';
import type { Composite } from '../../store/graph-store.js';
import { sha256 } from '../evidence.js';
import type { EntityEntry, FactEntry, SourceEntry } from '../extract.js';
import { type ExtractProblem, ExtractProblems } from '../extract-problem.js';
import { type ImportedFile, type Tell, tellInto } from './imported-file.js';
import { type Stated, TableExtract } from './table-extract.js';

interface Row {
  readonly row: ClaimRow;
  readonly line: number;
}

/** A table with the columns of an export as CSV, a row for each claim; its rows are the evidence. */
export async function readClaimTable(
  file: string,
  lines: AsyncIterable<string>,
  ontology: Ontology,
): Promise<ImportedFile> {
  const problems: ExtractProblem[] = [];
  const tell = tellInto(problems, file);
  const rows = (await readRows(lines, tell)).filter((row) => isWhole(row, tell));
  const extracts = new Map<string, TableExtract>();
  const records = new Map<string, Composite>();
  const named = new Set(rows.flatMap(({ row }) => (row.field === 'name' && row.about ? [row.about] : [])));
  for (const { row, line } of rows) {
    const { source = '', claim: record = `line ${line}` } = row;
    if (records.has(record)) tell(line, `claim: ${record} stands in two rows; give each its own.`);
    records.set(record, { dataset: basename(file), key: record, hash: sha256(JSON.stringify(row)) });
    const extract = extracts.get(source) ?? startExtract(file, row, line);
    extracts.set(source, extract);
    addRow(ontology, extract, row, { line, record }, tell);
    nameOthers(extract, row, { line, record }, named);
  }
  return { extracts: [...extracts.values()], records, problems };
}

function isWhole({ row, line }: Row, tell: Tell): boolean {
  const missing = (['about', 'field', 'source'] as const).filter((name) => row[name] === undefined);
  for (const name of missing) tell(line, `${name}: it is missing; every row needs about, field and source.`);
  return missing.length === 0;
}

function addRow(ontology: Ontology, extract: TableExtract, row: ClaimRow, stated: Stated, tell: Tell): void {
  const { about = '', field, side, speaker, source } = row;
  // Who speaks where no side is given is the one who speaks for the source.
  if (side === undefined) extract.speaker ??= speaker;
  const entry = entryOf(row);
  if (field === 'name' && extract.hasName(about))
    tell(stated.line, `field: ${about} has two names from ${source ?? ''}; make one of them an alias.`);
  if (entry) extract.describe(about, entry, stated);
  else extract.addFact(factOf(ontology, extract, row), stated);
}

async function readRows(lines: AsyncIterable<string>, tell: Tell): Promise<readonly Row[]> {
  const known: ReadonlySet<string> = new Set(CLAIM_COLUMNS);
  const rows: Row[] = [];
  const parser: AsyncIterable<ReadRecord> & Parser = parse(OPTIONS);
  // What fails on the way to the parser is met by whoever reads from it.
  pipeline(Readable.from(withEnds(lines)), parser).catch(() => undefined);
  try {
    for await (const { record, info } of parser) {
      if (rows.length === 0) {
        for (const name of Object.keys(record))
          if (!known.has(name))
            tell(1, `${name}: there is no such column; there are ${CLAIM_COLUMNS.join(', ')}.`);
      }
      rows.push({ row: clean(record), line: info.lines });
    }
  } catch (fault) {
    if (fault instanceof ExtractProblems) throw fault;
    tell(1, `It is not CSV with a line of names first: ${String(fault)}`);
    return [];
  }
  return rows;
}

const OPTIONS = { bom: true, columns: true, info: true, skip_empty_lines: true } as const;
/** With `info`, each record comes with where it was read, which the package's types leave out. */
interface ReadRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

/** Without empty cells, and without the mark that an export sets before what a spreadsheet would run. */
const clean = (record: Readonly<Record<string, string>>): ClaimRow =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([, cell]) => cell !== '')
      .map(([name, cell]) => [name, cell.replace(/^'(?=[=+\-@\t\r])/u, '')]),
  );

function startExtract(file: string, row: ClaimRow, line: number): TableExtract {
  const source = known({
    id: row.source,
    type: row.source_type,
    title: row.source_title,
    publisher: row.source_publisher,
    published: row.source_published,
    url: row.source_url,
    language: row.source_language,
    sha256: row.source_sha256,
  });
  // What is missing is told by the schema.
  return new TableExtract(file, source as unknown as SourceEntry, line);
}

/** What an extract states of an entity in its own entry, not by a fact. */
function entryOf({ field, value = '' }: ClaimRow): EntityEntry | undefined {
  switch (field) {
    case 'name':
    case 'description':
    case 'visibility':
      return { [field]: value };
    case 'alias':
      return { aliases: [value] };
    case 'identifier':
      return { identifiers: [readJson(value)] as EntityEntry['identifiers'] & object };
    case undefined:
    default:
      return undefined;
  }
}

function factOf(ontology: Ontology, extract: TableExtract, row: ClaimRow): Omit<FactEntry, 'record'> {
  const { about = '', field = '', side, speaker, statement, stance, connection, stated, visibility } = row;
  const by = side !== undefined || speaker !== extract.speaker ? speaker : undefined;
  return {
    about,
    ...(field !== 'statement' && { says: { [field]: saidIn(ontology, row) } }),
    ...known({ statement, stance, side, connection, by, stated, visibility }),
    ...partIn(row),
  };
}

/** What it says in a dispute: where that stands, or an answer. */
function partIn({ question, answer: position, judgement: status }: ClaimRow): Partial<FactEntry> {
  if (question === undefined) return {};
  if (status !== undefined)
    return { judges: { question, status, ...(position !== undefined && { position }) } };
  return position === undefined ? {} : { answers: { question, position } };
}

/** Without what is not given. */
const known = (values: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

function saidIn(
  ontology: Ontology,
  { about = '', field = '', value = '', to, properties }: ClaimRow,
): unknown {
  if (to !== undefined) return properties === undefined ? to : { to, ...(readJson(properties) as object) };
  const kind = ontology.kindOfId(about);
  return kind?.traversals.has(field) ? readJson(value) : readValue(kind?.properties.get(field), value);
}

/** As the property takes it; what it does not is left as it stands, and told by the schema. */
function readValue(property: Property | undefined, value: string): unknown {
  switch (property?.type.type) {
    case 'integer':
    case 'number':
    case 'textList':
    case 'composite':
    case 'compositeList':
      return readJson(value);
    case 'text':
    case 'code':
    case 'date':
    case undefined:
      return value;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Names that stand beside ids, for those that no row of the file names. */
function nameOthers(extract: TableExtract, row: ClaimRow, stated: Stated, named: ReadonlySet<string>): void {
  const others = [
    [row.about, row.about_name],
    [row.to, row.to_name],
    [row.speaker, row.speaker_name],
    [row.source_publisher, row.source_publisher_name],
  ] as const;
  for (const [id, name] of others)
    if (id !== undefined && name !== undefined && !named.has(id) && !id.startsWith('source:'))
      extract.describe(id, { name }, stated);
}
