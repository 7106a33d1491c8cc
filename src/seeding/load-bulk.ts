import { stat } from 'node:fs/promises';

import type { GraphStore } from '../store/graph-store.js';
import { checkBulk } from './check-bulk.js';
import type { CheckedExtract } from './checked-extract.js';
import type { LoadOptions } from './load-options.js';
import type { LoadReport } from './load-report.js';
import { loadTogether } from './load-together.js';

/** Claims written in one transaction: many enough to spare transactions, few enough to fit a database's memory for one. */
const CLAIMS_AT_A_TIME = 4_000;

/** Of a file, from which on it repays to build indexes afterwards. */
const MANY_BYTES = 10_000_000;

/**
 * Loads a file of the bulk form as it is read, some whole sources a transaction: cut off, it leaves whole sources,
 * and the next load goes on from there.
 * @returns the sum of what its sources did, under the name of the file
 * @throws ExtractProblems with every problem of the file; sources before the first may be loaded by then.
 */
export async function loadBulk(store: GraphStore, file: string, options: LoadOptions): Promise<LoadReport> {
  const { ontology, dryRun = false, onProgress } = options;
  const bytes = await sizeOf(file);
  const onRead = (read: number): void => onProgress?.(read, bytes);
  let sum: LoadReport = { source: file, added: 0, changed: 0, retracted: 0, unchanged: 0, differences: [] };
  const load = async (extracts: readonly CheckedExtract[]): Promise<void> => {
    const reports = await loadTogether(store, ontology, extracts, options);
    sum = { ...add(sum, reports), differences: dryRun ? differencesOf([sum, ...reports]) : [] };
  };
  const loadAll = async (): Promise<void> => {
    let loading = Promise.resolve();
    for await (const extracts of together(checkBulk(file, { ontology, store, onRead }))) {
      await loading;
      // While these are written, the next are read and checked.
      loading = load(extracts);
      loading.catch(() => undefined);
    }
    await loading;
  };
  await (bytes < MANY_BYTES ? loadAll() : store.fill(loadAll));
  return sum;
}

/** In their order, so many at a time that they hold enough claims. */
async function* together(extracts: AsyncIterable<CheckedExtract>): AsyncGenerator<readonly CheckedExtract[]> {
  let [batch, claims]: [CheckedExtract[], number] = [[], 0];
  for await (const extract of extracts) {
    batch.push(extract);
    claims += extract.claims.length;
    if (claims < CLAIMS_AT_A_TIME) continue;
    yield batch;
    [batch, claims] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

const add = (sum: LoadReport, reports: readonly LoadReport[]): LoadReport =>
  reports.reduce(
    (all, one) => ({
      ...all,
      added: all.added + one.added,
      changed: all.changed + one.changed,
      retracted: all.retracted + one.retracted,
      unchanged: all.unchanged + one.unchanged,
    }),
    sum,
  );

const differencesOf = (reports: readonly LoadReport[]): readonly string[] =>
  reports.flatMap(({ differences }) => differences);

/** 0 where there is no such file, which reading it then tells. */
const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );
