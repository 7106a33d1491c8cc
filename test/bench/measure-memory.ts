import { join } from 'node:path';

import { openTemporarySqlite } from './load/open-stores.js';
import { runSeed } from './load/seed-file.js';
import { writeBulk } from './load/write-bulk.js';
import { Collections } from './profile/collections.js';
import { readOptions } from './read-options.js';

// Why a load holds what it holds: what is in use, and what is only not collected yet.
const { sizes } = readOptions(process.argv.slice(2));
for (const nodes of sizes) {
  const sqlite = await openTemporarySqlite();
  const file = join(sqlite.location, 'graph.jsonl');
  await writeBulk(file, { nodes });
  const collections = new Collections();
  const peak = await runSeed(file, sqlite.environment, ['--trace-gc'], collections.read);
  await sqlite.close();
  console.log(`\n${String(nodes)} nodes: the process held at most ${String(peak)} MB`);
  for (const { inUse, held } of collections.threads()) {
    const sorted = [...inUse].sort((one, other) => one - other);
    const [half, most] = [sorted[sorted.length >> 1] ?? 0, sorted.at(-1) ?? 0];
    console.log(
      `  the heap of a thread held at most ${held.toFixed(0)} MB, garbage included; ${String(inUse.length)} looks through ` +
        `all of it found ${half.toFixed(0)} MB in use in the middle, ${most.toFixed(0)} at most`,
    );
  }
}
