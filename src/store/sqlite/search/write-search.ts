import type { Ontology } from '../../../ontology/ontology.js';
import type { Change, NodeRecord } from '../../graph-store.js';
import { type SearchDocument, searchDocuments } from '../../search-document.js';
import { spelledWords, spellingKeys } from '../../spelling-keys.js';
import type { WorkerThread } from '../worker-thread.js';
import { firstRow, INDEX, KEYS, MARK, TEXTS, WIDTH, WORDS } from './search-tables.js';

type Writer = Pick<WorkerThread, 'ask'>;

const BATCH = 1_000;
const LISTED = '(SELECT value FROM json_each(?1))';
const REMOVALS = [
  `DELETE FROM ${INDEX} WHERE rowid IN (SELECT "row" FROM ${TEXTS} WHERE "node" IN ${LISTED})`,
  `DELETE FROM ${TEXTS} WHERE "node" IN ${LISTED}`,
];

const cell = (at: number): string => `json_extract(e.value, '$[${at}]')`;
/** Behind those that have its place already. */
const BEHIND = `coalesce((SELECT max(t."row") + 1 FROM ${TEXTS} t WHERE t."row" >= d.base AND t."row" < d.base + ${WIDTH}), d.base)`;
const INSERT_TEXTS =
  `INSERT INTO ${TEXTS} ("row", "node", "about", "clearance", "text", "type", "year") ` +
  `SELECT ${BEHIND} + row_number() OVER (PARTITION BY d.base ORDER BY d.node) - 1, d.node, d.about, d.clearance, d.text, d.type, d.year ` +
  `FROM (SELECT ${['base', 'node', 'about', 'clearance', 'text', 'type', 'year'].map((name, at) => `${cell(at)} AS "${name}"`).join(', ')} FROM json_each(?1) e) d`;
// In order of row number: the index writes out what it has gathered whenever a smaller one comes.
const INSERT_WORDS =
  `INSERT INTO ${INDEX} (rowid, "words") SELECT s."row", ${cell(2)} FROM json_each(?1) e ` +
  `CROSS JOIN ${TEXTS} s ON s."node" = ${cell(1)} AND s."row" >= ${cell(0)} AND s."row" < ${cell(0)} + ${WIDTH} ORDER BY s."row"`;
const PUT_SPELT =
  `INSERT INTO ${WORDS} SELECT ${cell(0)}, ${cell(1)} FROM json_each(?1) e WHERE true ` +
  `ON CONFLICT DO UPDATE SET "clearance" = excluded."clearance" WHERE excluded."clearance" < "clearance" RETURNING "word"`;
const PUT_KEYS = `INSERT OR IGNORE INTO ${KEYS} SELECT ${cell(0)}, ${cell(1)} FROM json_each(?1) e`;

/** Has the index follow a change, in its transaction. */
export async function followChange(writer: Writer, ontology: Ontology, change: Change): Promise<void> {
  const has = ({ kind }: { readonly kind: string }): boolean =>
    ontology.kind(kind).entity || kind === 'Claim';
  const gone = [...change.removeNodes, ...change.putNodes].filter(has).map(({ id }) => id);
  for (const ids of batchesOf(gone)) {
    for (const text of REMOVALS) await ask(writer, text, ids);
  }
  for (const records of batchesOf(change.putNodes.filter(has))) await putDocuments(writer, ontology, records);
}

/** Adds what has no document yet. */
export async function putDocuments(
  writer: Writer,
  ontology: Ontology,
  records: readonly NodeRecord[],
): Promise<void> {
  const documents = records.flatMap((record) => searchDocuments(ontology, record));
  if (documents.length === 0) return;
  const base = ({ among, place }: SearchDocument): number => firstRow(among, place);
  const texts = documents.map((one) => [
    base(one),
    one.node,
    one.about,
    one.clearance,
    one.text,
    one.type,
    one.year,
  ]);
  await ask(writer, INSERT_TEXTS, texts);
  await ask(
    writer,
    INSERT_WORDS,
    documents.map((one) => [base(one), one.node, wordsOf(one)]),
  );
  const words = [...spelledWords(documents)];
  if (words.length === 0) return;
  const added = (await ask(writer, PUT_SPELT, words)) as readonly { readonly word: string }[];
  const keys = added.flatMap(({ word }) => spellingKeys(word).map((key) => [key, word]));
  if (keys.length > 0) await ask(writer, PUT_KEYS, keys);
}

/** Each word once, and marks of what a question narrows by. */
const wordsOf = ({ text, beside, clearance, aboutKind }: SearchDocument): string =>
  [...new Set(`${text} ${beside}`.split(/[ \n]/u)), markOf(clearance), markOf(aboutKind)].join(' ');

/** ASCII letters are folded by the tokenizer. */
export const markOf = (what: string | number): string => `${MARK}${String(what).toLowerCase()}`;

const ask = (writer: Writer, text: string, rows: readonly unknown[]): Promise<unknown> =>
  writer.ask({ ask: 'all', text, parameters: [JSON.stringify(rows)] });

function* batchesOf<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
