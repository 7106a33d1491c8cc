import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Driver } from 'neo4j-driver';

import type { OpenedStore } from './open-stores.js';
import { rawNeo4jRate, rawSqliteRate } from './raw-rate.js';
import { sampleRecords } from './sample-records.js';
import { type LoadFigures, seedFile } from './seed-file.js';
import { writeBulk } from './write-bulk.js';

export interface LoadsOptions {
  readonly nodes: number;
  readonly sqlite: OpenedStore;
  readonly neo4j: OpenedStore;
  readonly driver: Driver;
  readonly log: (line: string) => void;
}

const MEGABYTE = 1_048_576;

/** Loads one file of the bulk form into both stores, beside what each database takes of such records at most. */
export async function measureLoads({
  nodes,
  sqlite,
  neo4j,
  driver,
  log,
}: LoadsOptions): Promise<Readonly<Record<'Neo4j' | 'SQLite', LoadFigures>>> {
  const file = join(sqlite.location, 'graph.jsonl');
  await writeBulk(file, { nodes });
  log(
    `${String(nodes)} nodes: loading ${String(Math.round((await stat(file)).size / MEGABYTE))} MB of JSON Lines`,
  );
  const sample = await sampleRecords();
  const loads = {
    SQLite: await seedFile(file, sqlite, () => rawSqliteRate(sample)),
    Neo4j: await seedFile(file, neo4j, () => rawNeo4jRate(driver, sample)),
  };
  for (const [store, { records, rate, seconds, peakMegabytes, raw }] of Object.entries(loads)) {
    log(
      `  ${store}: ${String(records)} records in ${seconds.toFixed(1)} s, ${String(rate)} a second, ` +
        `${String(peakMegabytes)} MB; ${raw.how}: ${String(raw.rate)} a second`,
    );
  }
  await rm(file);
  return loads;
}
