import type { Version } from './graph-store.js';

/** What a store answers that is to be restored but holds something. */
export const NOT_EMPTY =
  'The graph holds something already, and a backup is restored into an empty one alone: name another.';

/** Some at a time, in their order. */
export async function* together(
  versions: AsyncIterable<Version>,
  most: number,
): AsyncGenerator<readonly Version[]> {
  let batch: Version[] = [];
  for await (const version of versions) {
    if (batch.push(version) < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** When the last of them became known, or known otherwise, in milliseconds. */
export const latestOf = (versions: readonly Version[]): number =>
  Math.max(0, ...versions.map(({ knownFrom, knownUntil = 0 }) => Math.max(knownFrom, knownUntil)));
