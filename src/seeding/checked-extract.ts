import type { Claim } from '../claims/claim.js';
import type { EvidenceBase } from './evidence.js';
import type { Extract, FactEntry, SourceEntry } from './extract.js';
import type { WrittenExtract } from './extract-file.js';

/** An extract in which nothing was found wrong: what the loader takes. */
export interface CheckedExtract {
  readonly file: string;
  readonly source: SourceEntry;
  /** Without the time of recording, which is the load's. */
  readonly claims: readonly Omit<Claim, 'recordedAt'>[];
  /** Entities that it uses and does not name itself. */
  readonly uses: readonly string[];
}

/** An extract while it is being checked. */
export interface DraftExtract {
  readonly file: WrittenExtract;
  readonly content: Extract;
  /** By their place in the file. */
  readonly facts: ReadonlyMap<number, FactEntry>;
  /** Whether facts or entities are left out that the schema refuses. */
  readonly partial: boolean;
  readonly evidence: EvidenceBase;
}
