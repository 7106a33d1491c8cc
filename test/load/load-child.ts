import { setTimeout as wait } from 'node:timers/promises';

import { giveWay } from '../../src/commands/give-way.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, without, writeExtract } from '../seeding/small-extracts.js';
import type { StoreAddress } from '../seeding/store-for-loading.js';
import type { Span } from './judge-answers.js';

// A process that loads as `habeas seed` does, a source that changes each time, once a second until its input ends, and says when it did.
const address = JSON.parse(process.argv[2] ?? '') as StoreAddress;
giveWay();
const store =
  'file' in address
    ? await openSqliteStore({ ...address, ontology })
    : await openNeo4jStore({ ...address, ontology });
const folder = new ExtractFolder();
const state = { loading: true };
process.stdin.once('end', () => (state.loading = false)).resume();
for (let times = 0; state.loading; times += 1) {
  const extract = times % 2 === 0 ? GAZETTE : without(GAZETTE, 'person:ada');
  const from = performance.timeOrigin + performance.now();
  await loadExtracts(store, [writeExtract(folder, 'gazette', extract)], { ontology });
  const until = performance.timeOrigin + performance.now();
  console.log(JSON.stringify({ from, until } satisfies Span));
  await wait(1000);
}
await store.close();
folder.remove();
