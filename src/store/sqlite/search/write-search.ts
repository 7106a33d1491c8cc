import type { Ontology } from '../../../ontology/ontology.js';
import { batchesOf } from '../../batches-of.js';
import type { Change } from '../../graph-store.js';
import { type SearchDocument, searchDocuments } from '../../search-document.js';
import { spelledWords, spellingKeys } from '../../spelling-keys.js';
import type { WorkerThread } from '../worker-thread.js';
import { firstRow, KEYS, MARK, PAST, PRESENT, type SearchTables, WIDTH, WORDS } from './search-tables.js';
import type { StoredDocument } from './stored-documents.js';

export type Writer = Pick<WorkerThread, 'ask'>;

export const BATCH = 1_000;
const LISTED = '(SELECT value FROM json_each(?1))';
const COLUMNS = ['node', 'about', 'clearance', 'text', 'type', 'year'] as const;
const KNOWN = ['knownFrom', 'knownUntil'] as const;

export const columnsOf = (tables: SearchTables): readonly (keyof StoredDocument)[] =>
  tables === PAST ? [...COLUMNS, ...KNOWN] : COLUMNS;

const cell = (at: number): string => `json_extract(e.value, '$[${at}]')`;

/** Whether nodes of a kind are found by words. */
export const isSearched = (ontology: Ontology, { kind }: { readonly kind: string }): boolean =>
  ontology.kind(kind).entity || kind === 'Claim';

/** Has the index follow a change, in its transaction. */
export async function followChange(writer: Writer, ontology: Ontology, change: Change): Promise<void> {
  const gone = [...change.removeNodes, ...change.putNodes].filter((node) => isSearched(ontology, node));
  for (const some of batchesOf(gone, BATCH)) {
    await removeDocuments(
      writer,
      PRESENT,
      some.map(({ id }) => id),
    );
  }
  for (const records of batchesOf(
    change.putNodes.filter((node) => isSearched(ontology, node)),
    BATCH,
  )) {
    const documents = records.flatMap((record) => searchDocuments(ontology, record));
    await putDocuments(writer, PRESENT, documents);
  }
}

/**
 * Takes documents of these nodes away.
 * @param further a condition on which ones, that follows others; all of them if empty
 */
export async function removeDocuments(
  writer: Writer,
  { texts, index }: SearchTables,
  ids: readonly string[],
  further = '',
): Promise<void> {
  const gone = `"node" IN ${LISTED}${further}`;
  await ask(writer, `DELETE FROM ${index} WHERE rowid IN (SELECT "row" FROM ${texts} WHERE ${gone})`, ids);
  await ask(writer, `DELETE FROM ${texts} WHERE ${gone}`, ids);
}

/** Adds what has no document yet. */
export async function putDocuments(
  writer: Writer,
  tables: SearchTables,
  documents: readonly StoredDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const base = ({ among, place }: SearchDocument): number => firstRow(among, place);
  const columns = columnsOf(tables);
  const texts = documents.map((one) => [base(one), ...columns.map((name) => one[name])]);
  await ask(writer, insertTexts(tables), texts);
  const words = documents.map((one) => [base(one), one.node, wordsOf(one), one.knownFrom]);
  await ask(writer, insertWords(tables), words);
  await putSpelt(writer, documents);
}

function insertTexts(tables: SearchTables): string {
  const { texts } = tables;
  const names = columnsOf(tables);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const cells = ['base', ...names].map((name, at) => `${cell(at)} AS "${name}"`).join(', ');
  /** Behind those that have its place already. */
  const behind = `coalesce((SELECT max(t."row") + 1 FROM ${texts} t WHERE t."row" >= d.base AND t."row" < d.base + ${WIDTH}), d.base)`;
  return (
    `INSERT INTO ${texts} ("row", ${columns}) ` +
    `SELECT ${behind} + row_number() OVER (PARTITION BY d.base ORDER BY d.node) - 1, ${names.map((name) => `d."${name}"`).join(', ')} ` +
    `FROM (SELECT ${cells} FROM json_each(?1) e) d`
  );
}

/** In order of row number: the index writes out what it has gathered whenever a smaller one comes. */
function insertWords(tables: SearchTables): string {
  const { texts, index } = tables;
  const version = tables === PAST ? ` AND s."knownFrom" = ${cell(3)}` : '';
  return (
    `INSERT INTO ${index} (rowid, "words") SELECT s."row", ${cell(2)} FROM json_each(?1) e ` +
    `CROSS JOIN ${texts} s ON s."node" = ${cell(1)} AND s."row" >= ${cell(0)} AND s."row" < ${cell(0)} + ${WIDTH}${version} ORDER BY s."row"`
  );
}

/** Adds the words of names that are not known yet, or only to those who may see more. */
async function putSpelt(writer: Writer, documents: readonly SearchDocument[]): Promise<void> {
  const words = [...spelledWords(documents)];
  if (words.length === 0) return;
  const added = (await ask(writer, PUT_WORDS, words)) as readonly { readonly word: string }[];
  const keys = added.flatMap(({ word }) => spellingKeys(word).map((key) => [key, word]));
  if (keys.length > 0) await ask(writer, PUT_KEYS, keys);
}

const PUT_WORDS =
  `INSERT INTO ${WORDS} SELECT ${cell(0)}, ${cell(1)} FROM json_each(?1) e WHERE true ` +
  `ON CONFLICT DO UPDATE SET "clearance" = excluded."clearance" WHERE excluded."clearance" < "clearance" RETURNING "word"`;
const PUT_KEYS = `INSERT OR IGNORE INTO ${KEYS} SELECT ${cell(0)}, ${cell(1)} FROM json_each(?1) e`;

/** Each word once, and marks of what a question narrows by. */
const wordsOf = ({ text, beside, clearance, aboutKind }: SearchDocument): string =>
  [...new Set(`${text} ${beside}`.split(/[ \n]/u)), markOf(clearance), markOf(aboutKind)].join(' ');

/** ASCII letters are folded by the tokenizer. */
export const markOf = (what: string | number): string => `${MARK}${String(what).toLowerCase()}`;

const ask = (writer: Writer, text: string, rows: readonly unknown[]): Promise<unknown> =>
  writer.ask({ ask: 'all', text, parameters: [JSON.stringify(rows)] });
