import { access, constants, mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';

import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { describeStore } from './describe-store.js';
import { explainStoreFault } from './explain-store-fault.js';

const MAX_READERS = 4;

export interface OpenOptions {
  /** Creates tables or constraints and indexes that are missing; otherwise nothing is asked of the store yet. */
  readonly prepare: boolean;
}

/**
 * The store the configuration asks for.
 * @throws HabeasError CONFIGURATION_INVALID or STORE_UNAVAILABLE, saying what to do.
 */
export async function openStore(
  config: Config,
  ontology: Ontology,
  { prepare }: OpenOptions = { prepare: true },
): Promise<GraphStore> {
  const store = await open(config, ontology);
  try {
    if (prepare) await store.prepare();
    return store;
  } catch (fault) {
    await store.close();
    throw explainStoreFault(config, fault);
  }
}

async function open(config: Config, ontology: Ontology): Promise<GraphStore> {
  const { store, limits } = config;
  const { statementMilliseconds } = limits;
  if (store.store === 'neo4j') {
    const { uri, user, password, database } = store;
    // Only one engine is loaded: each takes a good part of the start.
    const { openNeo4jStore } = await import('../store/neo4j/neo4j-store.js');
    return openNeo4jStore({ uri, user, password, database, ontology, statementMilliseconds });
  }
  await requireWritable(store.directory);
  const { openSqliteStore } = await import('../store/sqlite/sqlite-store.js');
  const readers = Math.min(MAX_READERS, availableParallelism());
  return openSqliteStore({ file: describeStore(config), ontology, statementMilliseconds, readers });
}

async function requireWritable(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new HabeasError(
      'CONFIGURATION_INVALID',
      `HABEAS_DIRECTORY: ${resolve(directory)} cannot be written; give it to this user, or name another folder.`,
      { cause },
    );
  }
}
