/** What a load did, or with `dryRun` would do, in numbers of claims. */
export interface LoadReport {
  readonly source: string;
  readonly added: number;
  /** Claims whose words stand elsewhere in the text than before. */
  readonly changed: number;
  readonly retracted: number;
  readonly unchanged: number;
  /** A line for each claim that is added (+), changed (~) or retracted (-). */
  readonly differences: readonly string[];
}
