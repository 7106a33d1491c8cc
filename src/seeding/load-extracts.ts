import type { Ontology } from '../ontology/ontology.js';
import type { GraphStore } from '../store/graph-store.js';
import { checkExtracts } from './check-extracts.js';
import type { CheckedExtract } from './checked-extract.js';
import { loadExtract, type LoadReport } from './load-extract.js';

export interface LoadOptions {
  readonly ontology: Ontology;
  /** Only tell what would change. */
  readonly dryRun?: boolean;
  readonly now?: () => Date;
  readonly onProgress?: (done: number, total: number, source: string) => void;
}

/**
 * Checks all of the extracts, then loads them one by one, each in a transaction of its own.
 * @throws ExtractProblems before anything is written, or when a load would take away what other sources speak of.
 */
export async function loadExtracts(
  store: GraphStore,
  files: readonly string[],
  options: LoadOptions,
): Promise<readonly LoadReport[]> {
  const checked = await checkExtracts(files, { ontology: options.ontology, store });
  return loadChecked(store, checked, options);
}

export async function loadChecked(
  store: GraphStore,
  checked: readonly CheckedExtract[],
  { ontology, dryRun = false, now = () => new Date(), onProgress }: LoadOptions,
): Promise<readonly LoadReport[]> {
  const reports: LoadReport[] = [];
  for (const extract of checked) {
    onProgress?.(reports.length, checked.length, extract.source.id);
    reports.push(await loadExtract(store, ontology, extract, { dryRun, now }));
    onProgress?.(reports.length, checked.length, extract.source.id);
  }
  return reports;
}
