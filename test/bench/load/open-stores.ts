import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openNeo4jStore } from '../../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { startNeo4j } from '../../neo4j/start-neo4j.js';

export interface OpenedStore {
  readonly store: GraphStore;
  /** Where a driver of one's own finds the same graph; for Neo4j only. */
  readonly uri?: string;
  readonly version: string;
  /** The folder of an SQLite graph; of a Neo4j its address. */
  readonly location: string;
  /** What makes a process of ours use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Removes the graph if it is a temporary one. */
  close(): Promise<void>;
}

export const openTemporarySqlite = async (): Promise<OpenedStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
  const opened = await openSqliteIn(folder);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** A graph that stays where it is, such as one that took long to load. */
export async function openSqliteIn(folder: string): Promise<OpenedStore> {
  const store = await openSqliteStore({
    file: join(folder, 'graph.sqlite'),
    ontology: REGISTERED_ONTOLOGY,
    statementMilliseconds: 120_000,
  });
  await store.prepare();
  const { version } = await store.report();
  return {
    store,
    version,
    location: folder,
    environment: { HABEAS_DIRECTORY: folder },
    close: () => store.close(),
  };
}

export async function openTemporaryNeo4j(): Promise<OpenedStore & { readonly uri: string }> {
  const server = await startNeo4j();
  const opened = await openNeo4jAt(server.uri);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await server.stop();
    },
  };
}

/** Of a Neo4j that asks for no password, such as `npm run neo4j` starts. */
export async function openNeo4jAt(uri: string): Promise<OpenedStore & { readonly uri: string }> {
  const store = await openNeo4jStore({ uri, ontology: REGISTERED_ONTOLOGY, statementMilliseconds: 120_000 });
  await store.prepare();
  const { version } = await store.report();
  return {
    store,
    uri,
    version,
    location: uri,
    environment: { NEO4J_URI: uri, NEO4J_PASSWORD: 'unchecked' },
    close: () => store.close(),
  };
}

/** The graphs that are there already, of those that options name. */
export const openKept = async ({ graph, uri }: Kept): Promise<readonly OpenedStore[]> => [
  ...(graph === undefined ? [] : [await openSqliteIn(graph)]),
  ...(uri === undefined ? [] : [await openNeo4jAt(uri)]),
];

interface Kept {
  readonly graph?: string | undefined;
  readonly uri?: string | undefined;
}
