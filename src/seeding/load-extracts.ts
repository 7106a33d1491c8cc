import type { GraphStore } from '../store/graph-store.js';
import { checkExtracts } from './check-extracts.js';
import type { CheckedExtract } from './checked-extract.js';
import { loadBulk } from './load-bulk.js';
import type { LoadOptions } from './load-options.js';
import type { LoadReport } from './load-report.js';
import { loadTogether } from './load-together.js';
import { isBulk } from './read-bulk.js';

/**
 * Checks all of the extracts, then loads them one by one, each in a transaction of its own; files of the bulk form follow.
 * @throws ExtractProblems before anything is written, or when a load would take away what other sources speak of; a bulk file's where it is met.
 */
export async function loadExtracts(
  store: GraphStore,
  files: readonly string[],
  options: LoadOptions,
): Promise<readonly LoadReport[]> {
  const whole = files.filter((file) => !isBulk(file));
  const checked = await checkExtracts(whole, { ontology: options.ontology, store });
  const reports = [...(await loadChecked(store, checked, options))];
  for (const file of files.filter(isBulk)) reports.push(await loadBulk(store, file, options));
  return reports;
}

export async function loadChecked(
  store: GraphStore,
  checked: readonly CheckedExtract[],
  { ontology, onProgress, ...options }: LoadOptions,
): Promise<readonly LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const extract of checked) {
    onProgress?.(reports.length, checked.length, extract.source.id);
    reports.push(...(await loadTogether(store, ontology, [extract], options)));
    onProgress?.(reports.length, checked.length, extract.source.id);
  }
  return reports;
}
