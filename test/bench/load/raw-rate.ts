import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Driver } from 'neo4j-driver';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { NodeRecord, RelationshipRecord } from '../../../src/store/graph-store.js';
import { nodeProperties, relationshipProperties } from '../../../src/store/neo4j/record-properties.js';
import { cellsOf, nodeRow, relationshipRow } from '../../../src/store/sqlite/record-rows.js';
import { schemaEntries } from '../../../src/store/sqlite/schema-statements.js';
import { kindTable, relationshipTable } from '../../../src/store/sqlite/schema-tables.js';
import { loadableBindings, openSqlite } from '../../../src/store/sqlite/sqlite-driver.js';
import type { SampleRecords } from './sample-records.js';

/** What a database takes by the plainest statements, without checks, claims, projection or looking up. */
export interface RawRate {
  /** Nodes and relationships a second. */
  readonly rate: number;
  readonly how: string;
}

const ROWS = 5_000;

/** The rows inserted one by one, prepared, in one transaction and this thread, into our tables; then our indexes. */
export async function rawSqliteRate({ nodes, relationships }: SampleRecords): Promise<RawRate> {
  const rows = [...nodes.map(nodeInsert), ...relationships.map(relationshipInsert)];
  const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-raw-'));
  const sqlite = openSqlite(loadableBindings()[0], join(folder, 'raw.sqlite'));
  const entries = schemaEntries(ontology);
  await sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  for (const { text, type, asked } of entries)
    if (type !== 'trigger' && asked !== true) await sqlite.exec(text);
  const from = performance.now();
  await sqlite.exec('BEGIN');
  for (const { text, cells } of rows) await sqlite.run(text, cells);
  for (const { text, asked } of entries) if (asked === true) await sqlite.exec(text);
  await sqlite.exec('COMMIT');
  const rate = rateSince(from, rows.length);
  sqlite.close();
  await rm(folder, { recursive: true, force: true });
  return { rate, how: 'prepared INSERTs, then the indexes' };
}

interface Insert {
  readonly text: string;
  readonly cells: ReturnType<typeof cellsOf>;
}

function nodeInsert(record: NodeRecord): Insert {
  const kind = ontology.kind(record.kind);
  const table = kindTable(kind);
  return insertOf(table.name, cellsOf(table, nodeRow(kind, record, 0)));
}

function relationshipInsert(record: RelationshipRecord): Insert {
  const relationship = ontology.relationships.get(record.type);
  if (!relationship) throw new Error(`There is no relationship ${record.type}.`);
  const table = relationshipTable(relationship);
  return insertOf(table.name, cellsOf(table, relationshipRow(ontology, relationship, record, 0)));
}

const insertOf = (table: string, cells: Insert['cells']): Insert => ({
  text: `INSERT INTO "${table}" VALUES (${cells.map(() => '?').join(', ')})`,
  cells,
});

/** UNWIND and CREATE of the same properties under a label with one constraint and no other index; removed again. */
export async function rawNeo4jRate(
  driver: Driver,
  { nodes, relationships }: SampleRecords,
): Promise<RawRate> {
  const run = async (text: string, rows?: readonly unknown[]): Promise<void> => {
    await driver.executeQuery(text, { ...(rows && { rows }) }, { database: 'neo4j' });
  };
  await run('CYPHER 5 CREATE CONSTRAINT `Raw_id` FOR (n:`Raw`) REQUIRE n.id IS UNIQUE');
  const made = nodes.map((record) => nodeProperties(ontology.kind(record.kind), record, 0));
  const tied = relationships.flatMap((record, at) => {
    const relationship = ontology.relationships.get(record.type);
    const [from, to] = [at, at * 7].map((number) => nodes[number % nodes.length]?.id);
    return relationship ? [{ from, to, properties: relationshipProperties(relationship, record, 0) }] : [];
  });
  const from = performance.now();
  for (const rows of slices(made))
    await run('CYPHER 5 UNWIND $rows AS row CREATE (n:`Raw`) SET n = row', rows);
  for (const rows of slices(tied)) await run(TIE, rows);
  const rate = rateSince(from, made.length + tied.length);
  await run('CYPHER 5 MATCH (n:`Raw`) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS').catch(() =>
    run('CYPHER 5 MATCH (n:`Raw`) DETACH DELETE n'),
  );
  await run('CYPHER 5 DROP CONSTRAINT `Raw_id`');
  return { rate, how: 'UNWIND and CREATE, no index but the ids' };
}

const TIE = `CYPHER 5 UNWIND $rows AS row
MATCH (from:\`Raw\` {id: row.from}) MATCH (to:\`Raw\` {id: row.to})
CREATE (from)-[r:\`RAW\`]->(to) SET r = row.properties`;

const slices = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / ROWS) }, (_, at) => items.slice(at * ROWS, (at + 1) * ROWS));

const rateSince = (from: number, records: number): number =>
  Math.round((records / (performance.now() - from)) * 1_000);
