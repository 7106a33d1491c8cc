import type { ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import { batchesOf } from '../batches-of.js';
import type { Change, NodeRecord, RelationshipRecord } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { BATCH } from './batches.js';
import { advanceClock, keepNodes, keepRelationships, labelsOf } from './keep-versions.js';
import { quoteName } from './quote-name.js';
import { nodeProperties, type Properties, relationshipProperties } from './record-properties.js';
import { searchProperties } from './search/search-properties.js';
import { putWords } from './search/write-words.js';
import { hidePastNodes, hidePastRelationships, withholdValues } from './withhold-values.js';

type Writer = Pick<ManagedTransaction, 'run'>;

/** Carries a change out, keeping former versions: removals first, nodes before relationships. */
export async function writeChange(
  transaction: Writer,
  change: Change,
  ontology: Ontology,
  recorded: Date,
): Promise<void> {
  const at = await advanceClock(transaction, recorded);
  for (const [type, records] of groupBy(change.removeRelationships, (record) => record.type)) {
    await removeRelationships(
      transaction,
      type,
      records.map(({ id }) => id),
      at,
    );
  }
  for (const [kind, records] of groupBy(change.removeNodes, (record) => record.kind)) {
    for (const ids of batchesOf(
      records.map(({ id }) => id),
      BATCH,
    )) {
      await keepNodes(transaction, ontology.kind(kind), ids, at);
      await transaction.run('CYPHER 5 UNWIND $ids AS id MATCH (n:`Node` {id: id}) DETACH DELETE n', { ids });
    }
  }
  for (const [kind, records] of groupBy(change.putNodes, (record) => record.kind)) {
    await putNodes(transaction, kind, records, ontology, at);
  }
  for (const [type, records] of groupBy(change.putRelationships, (record) => record.type)) {
    await putRelationships(transaction, type, records, ontology, at);
  }
  await withholdValues(transaction, ontology, change.withhold ?? []);
}

async function removeRelationships(
  transaction: Writer,
  type: string,
  all: readonly string[],
  at: number,
): Promise<void> {
  await keepRelationships(transaction, type, all, at);
  for (const ids of batchesOf(all, BATCH)) {
    await transaction.run(
      `CYPHER 5 UNWIND $ids AS id MATCH ()-[r:${quoteName(type)} {id: id}]->() DELETE r`,
      { ids },
    );
  }
}

async function putNodes(
  transaction: Writer,
  kindName: string,
  records: readonly NodeRecord[],
  ontology: Ontology,
  at: number,
): Promise<void> {
  const kind = ontology.kind(kindName);
  const labels = labelsOf(kind).map(quoteName).join(':');
  const put = async (text: string, some: readonly NodeRecord[]): Promise<void> => {
    const rows = some.map((record) => ({
      ...searchProperties(ontology, record),
      ...nodeProperties(kind, record, at),
    }));
    if (rows.length > 0) await transaction.run(text, { rows });
  };
  for (const batch of batchesOf(lastOfEach(records), BATCH)) {
    const stored = await keepNodes(
      transaction,
      kind,
      batch.map(({ id }) => id),
      at,
    );
    await put(
      'CYPHER 5 UNWIND $rows AS row MATCH (n:`Node` {id: row.id}) SET n = row',
      batch.filter(({ id }) => stored.has(id)),
    );
    // Those that are there are not looked for again, as MERGE would.
    await put(
      `CYPHER 5 UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
      batch.filter(({ id }) => !stored.has(id)),
    );
    await hidePastNodes(transaction, ontology, batch);
    await putWords(transaction, ontology, batch);
  }
}

const lastOfEach = <Item extends { readonly id: string }>(records: readonly Item[]): readonly Item[] => [
  ...new Map(records.map((record) => [record.id, record])).values(),
];

async function putRelationships(
  transaction: Writer,
  type: string,
  records: readonly RelationshipRecord[],
  ontology: Ontology,
  at: number,
): Promise<void> {
  const relationship = ontology.relationship(type);
  const name = quoteName(type);
  for (const batch of batchesOf(lastOfEach(records), BATCH)) {
    const stored = await endsOf(transaction, name, batch);
    const isThere = ({ id, from, to }: RelationshipRecord): boolean => stored.get(id) === endsText(from, to);
    // An end cannot be changed in place.
    const moved = batch.filter((record) => stored.has(record.id) && !isThere(record));
    await removeRelationships(
      transaction,
      type,
      moved.map(({ id }) => id),
      at,
    );
    const changed = batch.filter(isThere);
    await keepRelationships(
      transaction,
      type,
      changed.map(({ id }) => id),
      at,
    );
    const rowsOf = (some: readonly RelationshipRecord[]): readonly RelationshipRow[] =>
      some.map((record) => ({
        from: record.from,
        to: record.to,
        properties: relationshipProperties(relationship, record, at),
      }));
    await writeAll(transaction, type, replace(name), rowsOf(changed));
    await createRelationships(transaction, type, rowsOf(batch.filter((record) => !isThere(record))));
    await hidePastRelationships(transaction, type, batch);
  }
}

interface RelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** @throws Error when one ends at no node. */
export const createRelationships = (
  transaction: Writer,
  type: string,
  rows: readonly RelationshipRow[],
): Promise<void> => writeAll(transaction, type, create(quoteName(type)), rows);

async function writeAll(
  transaction: Writer,
  type: string,
  text: string,
  rows: readonly RelationshipRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const { records } = await transaction.run<{ written: number }>(text, { rows });
  const lost = rows.length - (records[0]?.get('written') ?? 0);
  if (lost > 0) throw new Error(`${lost} relationships of type ${type} end at a node that is not there.`);
}

/** Where those of these relationships end that are there already. */
async function endsOf(
  transaction: Writer,
  type: string,
  records: readonly RelationshipRecord[],
): Promise<ReadonlyMap<string, string>> {
  const { records: found } = await transaction.run<{ id: string; from: string; to: string }>(
    `CYPHER 5 UNWIND $ids AS id MATCH (from)-[r:${type} {id: id}]->(to) RETURN id, from.id AS from, to.id AS to`,
    { ids: records.map(({ id }) => id) },
  );
  return new Map(found.map((record) => [record.get('id'), endsText(record.get('from'), record.get('to'))]));
}

const endsText = (from: string, to: string): string => `${from} ${to}`;

const replace = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH ()-[r:${type} {id: row.properties.id}]->()
SET r = row.properties
RETURN count(*) AS written`;

const create = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH (from:\`Node\` {id: row.from})
MATCH (to:\`Node\` {id: row.to})
CREATE (from)-[r:${type}]->(to)
SET r = row.properties
RETURN count(*) AS written`;
