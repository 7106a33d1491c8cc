import type { ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Change, GraphTransaction, NodeRecord, Part } from '../graph-store.js';
import { laterThan } from '../later-than.js';
import { readClock } from './keep-versions.js';
import { type Neo4jMigration, requireUsable } from './migrations.js';
import { quoteName } from './quote-name.js';
import { readNodes, readParts } from './read-parts.js';
import { writeChange } from './write-change.js';
import { takeWriteLock } from './write-lock.js';

/** A transaction that holds the one lock all writers take first. */
export class Neo4jTransaction implements GraphTransaction {
  readonly #transaction: ManagedTransaction;
  readonly #ontology: Ontology;

  private constructor(transaction: ManagedTransaction, ontology: Ontology) {
    this.#transaction = transaction;
    this.#ontology = ontology;
  }

  /**
   * Waits for the writer before, of whatever process.
   * @throws HabeasError STORE_INCOMPLETE, STORE_NEWER
   */
  static async begin(
    transaction: ManagedTransaction,
    ontology: Ontology,
    migrations: readonly Neo4jMigration[],
  ): Promise<Neo4jTransaction> {
    requireUsable(await takeWriteLock(transaction), migrations);
    return new Neo4jTransaction(transaction, ontology);
  }

  readParts(owners: readonly string[]): Promise<readonly Part[]> {
    return readParts(this.#transaction, owners, this.#ontology);
  }

  claimsAbout(subjects: readonly string[]): Promise<readonly NodeRecord[]> {
    return readNodes(
      this.#transaction,
      'MATCH (n:`Claim`) WHERE n.subject IN $values',
      subjects,
      this.#ontology,
    );
  }

  async ownersReferringTo(nodes: readonly string[]): Promise<readonly string[]> {
    const types = [...this.#ontology.relationships.keys()].map(quoteName).join('|');
    const { records } = await this.#transaction.run<{ owner: string }>(
      `CYPHER 5 MATCH (n:\`Node\`)<-[r:${types}]-() WHERE n.id IN $nodes RETURN DISTINCT r.owner AS owner ORDER BY owner`,
      { nodes },
    );
    return records.map((record) => record.get('owner'));
  }

  async existing(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { records } = await this.#transaction.run<{ id: string; clearance: number }>(
      'CYPHER 5 MATCH (n:`Node`) WHERE n.id IN $ids RETURN n.id AS id, n.clearance AS clearance',
      { ids },
    );
    return new Map(records.map((record) => [record.get('id'), record.get('clearance')]));
  }

  async timeAfter(at: Date): Promise<Date> {
    return laterThan(await readClock(this.#transaction), at);
  }

  apply(change: Change, at = new Date()): Promise<void> {
    return writeChange(this.#transaction, change, this.#ontology, at);
  }
}
