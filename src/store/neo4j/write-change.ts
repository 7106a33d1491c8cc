import type { ManagedTransaction, QueryResult } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Change, NodeRecord, RelationshipRecord } from '../graph-store.js';
import { batchesOf, groupBy } from './batches.js';
import { quoteName } from './quote-name.js';
import { nodeProperties, relationshipProperties } from './record-properties.js';
import { searchProperties } from './search/search-properties.js';
import { putWords } from './search/write-words.js';

type Writer = Pick<ManagedTransaction, 'run'>;

/** Carries a change out: removals first, nodes before relationships. */
export async function writeChange(transaction: Writer, change: Change, ontology: Ontology): Promise<void> {
  for (const [type, records] of groupBy(change.removeRelationships, (record) => record.type)) {
    await removeRelationships(
      transaction,
      type,
      records.map(({ id }) => id),
    );
  }
  for (const ids of batchesOf(change.removeNodes.map(({ id }) => id))) {
    await transaction.run(`CYPHER 5 UNWIND $ids AS id MATCH (n:\`Node\` {id: id}) DETACH DELETE n`, { ids });
  }
  for (const [kind, records] of groupBy(change.putNodes, (record) => record.kind)) {
    await putNodes(transaction, kind, records, ontology);
  }
  for (const [type, records] of groupBy(change.putRelationships, (record) => record.type)) {
    await putRelationships(transaction, type, records, ontology);
  }
}

async function removeRelationships(transaction: Writer, type: string, all: readonly string[]): Promise<void> {
  for (const ids of batchesOf(all)) {
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
): Promise<void> {
  const kind = ontology.kind(kindName);
  const labels = [kind.name, ...(kind.entity ? ['Entity'] : [])].map((label) => `n:${quoteName(label)}`);
  for (const batch of batchesOf(records)) {
    await transaction.run(
      `CYPHER 5 UNWIND $rows AS row MERGE (n:\`Node\` {id: row.id}) SET n = row, ${labels.join(', ')}`,
      {
        rows: batch.map((record) => ({
          ...nodeProperties(kind, record),
          ...searchProperties(ontology, record),
        })),
      },
    );
    await putWords(transaction, ontology, batch);
  }
}

async function putRelationships(
  transaction: Writer,
  type: string,
  records: readonly RelationshipRecord[],
  ontology: Ontology,
): Promise<void> {
  const relationship = ontology.relationships.get(type);
  if (relationship === undefined) throw new Error(`There is no relationship ${type}.`);
  const name = quoteName(type);
  const last = new Map(records.map((record) => [record.id, record]));
  for (const batch of batchesOf([...last.values()])) {
    const stored = await endsOf(transaction, name, batch);
    const isThere = ({ id, from, to }: RelationshipRecord): boolean => stored.get(id) === endsText(from, to);
    // An end cannot be changed in place.
    const moved = batch.filter((record) => stored.has(record.id) && !isThere(record));
    await removeRelationships(
      transaction,
      type,
      moved.map(({ id }) => id),
    );
    const put = async (text: string, some: readonly RelationshipRecord[]): Promise<void> => {
      const rows = some.map((record) => ({
        from: record.from,
        to: record.to,
        properties: relationshipProperties(relationship, record),
      }));
      if (rows.length > 0) requireAll(type, rows.length, await transaction.run<Written>(text, { rows }));
    };
    await put(replace(name), batch.filter(isThere));
    await put(
      create(name),
      batch.filter((record) => !isThere(record)),
    );
  }
}

interface Written {
  readonly written: number;
}

function requireAll(type: string, wanted: number, { records }: QueryResult<Written>): void {
  const lost = wanted - (records[0]?.get('written') ?? 0);
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

/** Those that are there are not looked for again, as MERGE would. */
const create = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH (from:\`Node\` {id: row.from})
MATCH (to:\`Node\` {id: row.to})
CREATE (from)-[r:${type}]->(to)
SET r = row.properties
RETURN count(*) AS written`;
