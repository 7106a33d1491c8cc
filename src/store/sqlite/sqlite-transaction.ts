import type { Kind, Ontology } from '../../ontology/ontology.js';
import type { Change, GraphTransaction, NodeRecord, Part, RelationshipRecord } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { laterThan } from '../later-than.js';
import type { ParameterValue } from './parameters.js';
import { readClock } from './past-versions.js';
import { quoteName } from './quote-name.js';
import { readNode, readRelationship } from './record-rows.js';
import { kindTable, relationshipTable } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';
import { writeChange } from './write-change.js';

const LISTED = '(SELECT value FROM json_each(?1))';

/** Reads and writes on the writer's thread, between its BEGIN and its COMMIT. */
export class SqliteTransaction implements GraphTransaction {
  readonly #writer: WorkerThread;
  readonly #ontology: Ontology;
  readonly #claim: Kind;
  #over = false;

  constructor(writer: WorkerThread, ontology: Ontology) {
    this.#writer = writer;
    this.#ontology = ontology;
    this.#claim = ontology.kind('Claim');
  }

  /** A call that comes later would write outside the transaction. */
  end(): void {
    this.#over = true;
  }

  async readParts(owners: readonly string[]): Promise<readonly Part[]> {
    const nodes: NodeRecord[] = [];
    const relationships: RelationshipRecord[] = [];
    for (const kind of this.#ontology.kinds.values()) {
      const table = kindTable(kind);
      const rows = await this.#ownedBy(table.name, owners);
      nodes.push(...rows.map((row) => readNode(kind, table, row)));
    }
    for (const relationship of this.#ontology.relationships.values()) {
      const table = relationshipTable(relationship);
      const rows = await this.#ownedBy(table.name, owners);
      relationships.push(...rows.map((row) => readRelationship(relationship, table, row)));
    }
    const nodesOf = groupBy(nodes, ({ owner }) => owner);
    const relationshipsOf = groupBy(relationships, ({ owner }) => owner);
    return owners.map((owner) => ({
      owner,
      nodes: nodesOf.get(owner) ?? [],
      relationships: relationshipsOf.get(owner) ?? [],
    }));
  }

  async claimsAbout(subjects: readonly string[]): Promise<readonly NodeRecord[]> {
    const table = kindTable(this.#claim);
    const text = `SELECT * FROM ${quoteName(table.name)} WHERE subject IN ${LISTED} ORDER BY id`;
    return (await this.#all(text, [JSON.stringify(subjects)])).map((row) =>
      readNode(this.#claim, table, row),
    );
  }

  async ownersReferringTo(nodes: readonly string[]): Promise<readonly string[]> {
    const seeks = [...this.#ontology.relationships.values()].map(
      (relationship) =>
        `SELECT owner FROM ${quoteName(relationshipTable(relationship).name)} WHERE toId IN ${LISTED}`,
    );
    const rows = await this.#all(`${seeks.join(' UNION ')} ORDER BY owner`, [JSON.stringify(nodes)]);
    return rows.map(({ owner }) => owner as string);
  }

  async existing(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const found = new Map<string, number>();
    for (const [kind, group] of groupBy(ids, (id) => this.#ontology.kindOfId(id)?.name ?? '')) {
      if (kind === '') continue;
      const text = `SELECT id, clearance FROM ${quoteName(kind)} WHERE id IN ${LISTED}`;
      for (const { id, clearance } of await this.#all(text, [JSON.stringify(group)]))
        found.set(id as string, clearance as number);
    }
    return found;
  }

  async timeAfter(at: Date): Promise<Date> {
    this.#requireOpen();
    return laterThan(await readClock(this.#writer), at);
  }

  async apply(change: Change, at = new Date()): Promise<void> {
    this.#requireOpen();
    await writeChange(this.#writer, this.#ontology, change, at);
  }

  #ownedBy(table: string, owners: readonly string[]): Promise<readonly SqliteRow[]> {
    return this.#all(`SELECT * FROM ${quoteName(table)} WHERE owner IN ${LISTED} ORDER BY id`, [
      JSON.stringify(owners),
    ]);
  }

  async #all(text: string, parameters: readonly ParameterValue[]): Promise<readonly SqliteRow[]> {
    this.#requireOpen();
    return (await this.#writer.ask({ ask: 'all', text, parameters })) as readonly SqliteRow[];
  }

  #requireOpen(): void {
    if (this.#over) throw new Error('The transaction is over.');
  }
}
