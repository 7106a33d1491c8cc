import type { Evidence } from './build-claims.js';
import type { EvidenceBase } from './evidence.js';

/** The record of a dataset that has this key. */
export function findRecord(
  records: EvidenceBase['records'],
  key: string,
): Evidence | { readonly problem: string } {
  const record = records?.get(key);
  return record
    ? { record }
    : {
        problem: `record: "${key}" is no record of the dataset; join the values of its key columns by a slash.`,
      };
}
