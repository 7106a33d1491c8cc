import { join } from 'node:path';

import { REGISTERED_ONTOLOGY as ontology } from '../../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../../src/seeding/load-extracts.js';
import type { NodeRecord, RelationshipRecord } from '../../../src/store/graph-store.js';
import { openTemporarySqlite } from './open-stores.js';
import { writeBulk } from './write-bulk.js';

export interface SampleRecords {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const NODES = 10_000;

/** The records that a small graph in the bulk form gives. */
export async function sampleRecords(): Promise<SampleRecords> {
  const opened = await openTemporarySqlite();
  const { store, location } = opened;
  try {
    const file = join(location, 'sample.jsonl');
    await writeBulk(file, { nodes: NODES });
    await loadExtracts(store, [file], { ontology });
    const owners = await store.owners();
    const parts = await store.transact((transaction) => transaction.readParts(owners));
    return {
      nodes: parts.flatMap(({ nodes }) => nodes),
      relationships: parts.flatMap(({ relationships }) => relationships),
    };
  } finally {
    await opened.close();
  }
}
