import type { Kind, Ontology } from '../../ontology/ontology.js';
import { batchesOf } from '../batches-of.js';
import type { Change, NodeRecord, RelationshipRecord } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { insertBetween, insertInto } from './insert-rows.js';
import { advanceClock } from './past-versions.js';
import { quoteName } from './quote-name.js';
import { cellsOf, nodeRow, relationshipRow } from './record-rows.js';
import { ENTITIES, kindTable, relationshipTable } from './schema-tables.js';
import { followPast } from './search/follow-past.js';
import { followChange } from './search/write-search.js';
import { withholdValues } from './withhold-values.js';
import type { WorkerThread } from './worker-thread.js';

/** Rows sent to the writer's thread at once: encoding more would hold the event loop up. */
const BATCH = 250;
const LISTED = '(SELECT value FROM json_each(?1))';

type Writer = Pick<WorkerThread, 'ask'>;

/** Carries a change out: removals first, nodes before relationships; former versions are kept by triggers. */
export async function writeChange(
  writer: Writer,
  ontology: Ontology,
  change: Change,
  at: Date,
): Promise<void> {
  const knownFrom = await advanceClock(writer, at);
  for (const [type, records] of groupBy(change.removeRelationships, (record) => record.type)) {
    await removeById(writer, ontology.relationship(type).type, 'id', records);
  }
  for (const [kind, records] of groupBy(change.removeNodes, (record) => record.kind)) {
    await removeNodes(writer, ontology, ontology.kind(kind), records);
  }
  for (const [kind, records] of groupBy(change.putNodes, (record) => record.kind)) {
    await putNodes(writer, ontology.kind(kind), records, knownFrom);
  }
  await followChange(writer, ontology, change);
  const ends = ({ type, from, to }: RelationshipRecord): string =>
    [type, ontology.kindOfId(from)?.name, ontology.kindOfId(to)?.name].join(' ');
  for (const records of groupBy(change.putRelationships, ends).values()) {
    await putRelationships(writer, ontology, records, knownFrom);
  }
  await withholdValues(writer, ontology, change.withhold ?? []);
  await followPast(writer, ontology, change, knownFrom);
}

type Removed = readonly { readonly id: string }[];

/** With all relationships still on them. */
async function removeNodes(writer: Writer, ontology: Ontology, kind: Kind, records: Removed): Promise<void> {
  for (const { type, from, to } of ontology.relationships.values()) {
    if (from.includes(kind.name)) await removeById(writer, type, 'fromId', records);
    if (to.includes(kind.name)) await removeById(writer, type, 'toId', records);
  }
  if (kind.entity) await removeById(writer, ENTITIES.name, 'id', records);
  await removeById(writer, kind.name, 'id', records);
}

async function removeById(writer: Writer, table: string, column: string, records: Removed): Promise<void> {
  const text = `DELETE FROM ${quoteName(table)} WHERE ${quoteName(column)} IN ${LISTED}`;
  await writer.ask({ ask: 'runEach', text, rows: [[JSON.stringify(records.map(({ id }) => id))]] });
}

async function putNodes(
  writer: Writer,
  kind: Kind,
  records: readonly NodeRecord[],
  knownFrom: number,
): Promise<void> {
  const table = kindTable(kind);
  await sendEach(batchesOf(records, BATCH), async (batch) => {
    const rows = batch.map((record) => nodeRow(kind, record, knownFrom));
    const asked = [
      writer.ask({ ask: 'runEach', text: insertInto(table), rows: rows.map((row) => cellsOf(table, row)) }),
    ];
    if (kind.entity) {
      const entities = rows.map((row) => cellsOf(ENTITIES, { kind: kind.name, ...row }));
      asked.push(writer.ask({ ask: 'runEach', text: insertInto(ENTITIES), rows: entities }));
    }
    await Promise.all(asked);
  });
}

/** @throws Error naming the first relationship that ends at no node. */
async function putRelationships(
  writer: Writer,
  ontology: Ontology,
  records: readonly RelationshipRecord[],
  knownFrom: number,
): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  const relationship = ontology.relationship(first.type);
  const table = relationshipTable(relationship);
  const { fromKind, toKind } = relationshipRow(ontology, relationship, first, knownFrom);
  const text = insertBetween(table, fromKind as string, toKind as string);
  await sendEach(batchesOf(records, BATCH), async (batch) => {
    const rows = batch.map((record) =>
      cellsOf(table, relationshipRow(ontology, relationship, record, knownFrom)),
    );
    const done = (await writer.ask({ ask: 'runEach', text, rows })) as number;
    const failed = batch[done];
    if (failed !== undefined) throw new Error(`${failed.id}: ${failed.from} or ${failed.to} is not a node.`);
  });
}

/** One batch behind the other; while the writer is at work on one, the next is encoded and sent. */
async function sendEach<Item>(batches: Iterable<Item>, send: (batch: Item) => Promise<void>): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  let last = before;
  for (const batch of batches) {
    await before;
    before = last;
    last = send(batch);
    // Its failure is met when it is waited for, one batch later.
    last.catch(() => undefined);
  }
  await Promise.all([before, last]);
}
