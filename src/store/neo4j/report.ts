import type { Ontology } from '../../ontology/ontology.js';
import type { NodeCounts } from '../anchor.js';
import type { StoreCount, StoreReport } from '../graph-store.js';
import { newerLayout } from '../migration.js';
import type { Connection } from './connection.js';
import { HALF_RESTORED } from './locked.js';
import type { Neo4jMigration } from './migrations.js';
import { quoteName } from './quote-name.js';
import { readCounts } from './read-counts.js';
import { pastProblems } from './report-past.js';
import { runRead } from './run-read.js';
import { schemaEntries } from './schema-statements.js';
import { readLock } from './write-lock.js';

const MEND = 'habeas serve makes it anew when it starts.';

/** Counts, from the database's own count store, and whether the schema and the past are whole. */
export async function readReport(
  connection: Connection,
  ontology: Ontology,
  migrations: readonly Neo4jMigration[],
): Promise<StoreReport> {
  const { restoring, schema } = await readLock(connection);
  const newer = newerLayout(migrations, schema);
  const [component] = await runRead<{ name: string; version: string; edition: string }>(connection, {
    text: `CYPHER 5 CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version, edition`,
    parameters: {},
  });
  const indexes = await runRead<{ name: string; state: string }>(connection, {
    text: 'CYPHER 5 SHOW INDEXES YIELD name, state',
    parameters: {},
  });
  return {
    store: 'neo4j',
    version: `${component?.version} ${component?.edition}`,
    location: connection.location,
    nodes: await countNodes(connection, ontology),
    relationships: await readCounts(
      connection,
      [...ontology.relationships.keys()],
      (type) => `()-[n:${quoteName(type)}]->()`,
    ),
    indexes: indexes.length,
    problems: [
      ...(restoring === null ? [] : [HALF_RESTORED]),
      ...(newer === undefined ? [] : [newer]),
      ...problemsOf(new Map(indexes.map(({ name, state }) => [name, state])), ontology),
      ...(await pastProblems(connection, ontology)),
    ],
  };
}

/** How many nodes of each kind there are, hidden ones too. */
export async function readNodeCounts(connection: Connection, ontology: Ontology): Promise<NodeCounts> {
  return new Map((await countNodes(connection, ontology)).map(({ name, count }) => [name, count]));
}

const countNodes = (connection: Connection, ontology: Ontology): Promise<readonly StoreCount[]> =>
  readCounts(connection, [...ontology.kinds.keys()], (name) => `(n:${quoteName(name)})`);

function problemsOf(states: ReadonlyMap<string, string>, ontology: Ontology): readonly string[] {
  return schemaEntries(ontology).flatMap(({ type, name }) => {
    const state = states.get(name);
    if (state === 'ONLINE') return [];
    if (state === undefined) return [`The ${type} ${name} is missing: ${MEND}`];
    return [`The index ${name} is ${state.toLowerCase()}: drop it, and ${MEND}`];
  });
}
