import type { Config } from '../config.js';
import type { Ontology } from '../ontology/ontology.js';
import { REGISTERED_ONTOLOGY } from '../ontology/registered-ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { type OpenOptions, openStore } from './open-store.js';

/** Runs a command's work on the configured store and closes it, whatever comes of the work. */
export async function withStore<Result>(
  config: Config,
  work: (store: GraphStore, ontology: Ontology) => Promise<Result>,
  options?: OpenOptions,
): Promise<Result> {
  const store = await openStore(config, REGISTERED_ONTOLOGY, options);
  try {
    return await work(store, REGISTERED_ONTOLOGY);
  } finally {
    await store.close();
  }
}
