import type { ManagedTransaction } from 'neo4j-driver';

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
  for (const batch of batchesOf(records)) {
    const rows = batch.map((record) => ({
      from: record.from,
      to: record.to,
      properties: relationshipProperties(relationship, record),
    }));
    await transaction.run(removeMoved(name), { rows });
    const { records: answer } = await transaction.run<{ written: number }>(merge(name), { rows });
    const written = answer[0]?.get('written') ?? 0;
    if (written !== batch.length) {
      throw new Error(
        `${batch.length - written} relationships of type ${type} end at a node that is not there.`,
      );
    }
  }
}

/** An end cannot be changed in place. */
const removeMoved = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH (from)-[r:${type} {id: row.properties.id}]->(to)
WHERE from.id <> row.from OR to.id <> row.to
DELETE r`;

const merge = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH (from:\`Node\` {id: row.from})
MATCH (to:\`Node\` {id: row.to})
MERGE (from)-[r:${type} {id: row.properties.id}]->(to)
SET r = row.properties
RETURN count(*) AS written`;
