import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';

export interface SeededGraph {
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** When the seeded claims of tests were recorded: fixed, so that answers can be compared, and past by any machine's clock. */
export const SEEDED_AT = new Date('2024-11-23T00:00:00.000Z');

export async function seed(store: GraphStore): Promise<void> {
  const names = (await readdir('seed/extracts')).filter((name) => name.endsWith('.yaml')).sort();
  const files = names.map((name) => join('seed/extracts', name));
  await loadExtracts(store, files, { ontology: REGISTERED_ONTOLOGY, now: () => SEEDED_AT });
}

/** The seeded facts in a SQLite graph of its own, removed when closed. */
export async function openSeededGraph(): Promise<SeededGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-'));
  const store = await openSqliteStore({ file: join(folder, 'graph.db'), ontology: REGISTERED_ONTOLOGY });
  await store.prepare();
  await seed(store);
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
