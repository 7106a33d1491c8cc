import type { Scope } from './walk.js';

/** All rows of a list, whatever the page. */
export interface RowSource {
  /** What to read, `scope` being its aliases. */
  readonly from: string;
  readonly scope: Scope;
  readonly conditions: readonly string[];
}

/** A JSON array of the ids that rows have, in their order. */
export const arrayOf = (rows: string): string => `(SELECT json_group_array(id) FROM (${rows}))`;
