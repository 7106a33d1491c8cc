import type { GraphStore, Version } from '../../../src/store/graph-store.js';

/** All versions, in an order of their own, so that those of two stores can be compared. */
export async function readVersions(store: Pick<GraphStore, 'versions'>): Promise<readonly Version[]> {
  const all: Version[] = [];
  for await (const version of store.versions()) all.push(version);
  return all.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

const nameOf = (version: Version): string => {
  const record = 'node' in version ? version.node : version.relationship;
  return `${record.id} ${String(version.knownFrom).padStart(16, '0')}`;
};
