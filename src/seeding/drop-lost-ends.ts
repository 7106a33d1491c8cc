import type { Change, GraphTransaction, Part } from '../store/graph-store.js';

/** The part without relationships from these nodes to nodes that are not there, once `change` is applied. */
export async function dropLostEnds(
  transaction: GraphTransaction,
  part: Part,
  from: ReadonlySet<string>,
  change?: Change,
): Promise<Part> {
  const ends = new Set(part.relationships.filter((one) => from.has(one.from)).map(({ to }) => to));
  if (ends.size === 0) return part;
  const there = new Set(await transaction.existing([...ends]));
  for (const { id } of change?.removeNodes ?? []) there.delete(id);
  for (const { id } of change?.putNodes ?? []) there.add(id);
  return {
    ...part,
    relationships: part.relationships.filter((one) => !from.has(one.from) || there.has(one.to)),
  };
}
