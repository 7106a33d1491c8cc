import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { openSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { temporaryFile } from './temporary-file.js';

export interface TemporaryStore {
  readonly store: GraphStore;
  readonly file: string;
  close(): Promise<void>;
}

/** An empty store that is not yet prepared, removed when closed. */
export async function openTemporary(): Promise<TemporaryStore> {
  const { file, remove } = await temporaryFile();
  const store = await openSqliteStore({ file, ontology });
  return {
    store,
    file,
    close: async () => {
      await store.close();
      await remove();
    },
  };
}
