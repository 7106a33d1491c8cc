import { entitySet } from '../../src/export/entity-set.js';
import { exportGraph, findFormat } from '../../src/export/export-graph.js';
import { FORMATS } from '../../src/export/formats.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { generateGraph } from './graph/generate-graph.js';
import { loadGraph } from './load/load-graph.js';
import { type OpenedStore, openKept, openTemporarySqlite } from './load/open-stores.js';
import { watchMemory } from './measure/watch-memory.js';
import { readOptions } from './read-options.js';

// Whether an export's memory stays flat: npm run bench:export -- --nodes 10000,100000 [FORMAT...], or --graph FOLDER.
const given = process.argv.slice(2);
const named = given.filter((one) => FORMATS.some(({ name }) => name === one));
const { sizes, ...options } = readOptions(given.filter((one) => !named.includes(one)));
const names = named.length > 0 ? named : FORMATS.map(({ name }) => name);

console.log(
  'graph | format | megabytes of text | seconds | peak memory of the process in megabytes, before and during',
);
const kept = await openKept(options);
for (const opened of kept) await measure(opened, opened.location);
for (const nodes of kept.length === 0 ? sizes : []) {
  const opened = await openTemporarySqlite();
  await loadGraph(opened.store, generateGraph({ nodes }));
  await measure(opened, String(nodes));
}

async function measure(opened: OpenedStore, graph: string): Promise<void> {
  for (const name of names) {
    globalThis.gc?.();
    const before = Math.round(process.memoryUsage.rss() / 1_048_576);
    const memory = watchMemory();
    const start = performance.now();
    let size = 0;
    const pieces = exportGraph(
      { store: opened.store, ontology, clearance: 0 },
      entitySet(ontology, {}),
      findFormat(name),
    );
    for await (const piece of pieces) size += piece.length;
    const seconds = (performance.now() - start) / 1_000;
    console.log(
      `${graph} | ${name} | ${(size / 1e6).toFixed(1)} | ${seconds.toFixed(1)} | ${before}, ${memory.stop()}`,
    );
  }
  await opened.close();
}
