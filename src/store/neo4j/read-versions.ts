import type { Transaction } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Known, Version } from '../graph-store.js';
import type { Connection } from './connection.js';
import { type Neo4jMigration, requireUsable } from './migrations.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName } from './quote-name.js';
import { readNeo4jError } from './read-neo4j-error.js';
import { type Properties, readNode, readRelationship } from './record-properties.js';
import { takeWriteLock } from './write-lock.js';

/**
 * All nodes and relationships of the present and the past, nodes first. Neo4j has no snapshots: the lock keeps all
 * writers waiting while it is read, and questions go on.
 */
export async function* readVersions(
  connection: Connection,
  ontology: Ontology,
  migrations: readonly Neo4jMigration[],
): AsyncGenerator<Version> {
  const session = connection.writeSession();
  try {
    const transaction = session.beginTransaction({ timeout: NO_LIMIT });
    requireUsable(await takeWriteLock(await transaction), migrations);
    yield* readAll(await transaction, ontology);
    await (await transaction).rollback();
  } catch (error) {
    throw readNeo4jError(error);
  } finally {
    await session.close();
  }
}

const NO_LIMIT = 0;

async function* readAll(transaction: Transaction, ontology: Ontology): AsyncGenerator<Version> {
  for (const { name } of ontology.kinds.values()) {
    for (const label of [name, pastLabel(name)]) {
      const rows = transaction.run<Row>(
        `CYPHER 5 MATCH (n:${quoteName(label)}) RETURN properties(n) AS properties, n.knownUntil AS knownUntil`,
      );
      for await (const record of rows)
        yield { node: readNode(ontology, name, record.get('properties')), ...known(record.toObject()) };
    }
  }
  for (const relationship of ontology.relationships.values()) {
    for (const text of [presentOf(relationship.type), pastOf(relationship.type)]) {
      for await (const record of transaction.run<EndedRow>(text)) {
        const { from, to, properties } = record.toObject();
        yield {
          relationship: readRelationship(relationship, from, to, properties),
          ...known(record.toObject()),
        };
      }
    }
  }
}

interface Row {
  readonly [key: string]: unknown;
  readonly properties: Properties;
  readonly knownUntil: number | null;
}
interface EndedRow extends Row {
  readonly from: string;
  readonly to: string;
}

const presentOf = (type: string): string => `CYPHER 5 MATCH (from)-[r:${quoteName(type)}]->(to)
RETURN from.id AS from, to.id AS to, properties(r) AS properties, null AS knownUntil`;

/** Of the copies that lead to each version of the ends, the one that was known longest is the version itself. */
const pastOf = (type: string): string => `CYPHER 5 MATCH ()-[past:${quoteName(pastType(type))}]->()
WITH past.id AS id, coalesce(past.knownFrom, 0) AS since, max(past.knownUntil) AS knownUntil, head(collect(past)) AS one
OPTIONAL MATCH ()-[now:${quoteName(type)} {id: id}]->()
WITH since, knownUntil, one, now WHERE now IS NULL OR coalesce(now.knownFrom, 0) <> since
RETURN startNode(one).id AS from, endNode(one).id AS to, properties(one) AS properties, knownUntil`;

/** What is older than past versions has always been known. */
const known = ({ properties, knownUntil }: Row): Known => ({
  knownFrom: Number(properties['knownFrom'] ?? 0),
  ...(knownUntil !== null && { knownUntil }),
});
