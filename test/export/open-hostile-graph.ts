import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import type { SeededGraph } from '../graphql/seeded-graph.js';
import { temporaryFile } from '../store/sqlite/temporary-file.js';
import { HOSTILE_GRAPH } from './hostile-graph.js';

/** The hostile graph in SQLite, removed when closed. */
export async function openHostileGraph(): Promise<SeededGraph> {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology: REGISTERED_ONTOLOGY });
  await store.prepare();
  await store.transact((transaction) => transaction.apply(HOSTILE_GRAPH));
  return {
    store,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}
