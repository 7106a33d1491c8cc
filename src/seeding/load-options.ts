import type { Ontology } from '../ontology/ontology.js';
import type { LoadReport } from './load-report.js';

export interface LoadOptions {
  readonly ontology: Ontology;
  /** Only tell what would change. */
  readonly dryRun?: boolean;
  readonly now?: () => Date;
  /** Of extracts, by the source of each; of a bulk file in bytes. */
  readonly onProgress?: (done: number, total: number, source?: string) => void;
  /** After each transaction that wrote, of the sources in it and the seconds it took. */
  readonly onLoaded?: (reports: readonly LoadReport[], seconds: number) => Promise<void>;
}
