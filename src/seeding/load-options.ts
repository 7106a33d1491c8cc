import type { Ontology } from '../ontology/ontology.js';

export interface LoadOptions {
  readonly ontology: Ontology;
  /** Only tell what would change. */
  readonly dryRun?: boolean;
  readonly now?: () => Date;
  /** Of extracts, by the source of each; of a bulk file in bytes. */
  readonly onProgress?: (done: number, total: number, source?: string) => void;
}
