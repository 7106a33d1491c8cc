import type { Change, GraphTransaction, Part } from '../store/graph-store.js';

/** The parts without relationships from these nodes to nodes that are not there, once `change` is applied. */
export async function dropLostEnds(
  transaction: GraphTransaction,
  parts: readonly Part[],
  from: ReadonlySet<string>,
  change?: Change,
): Promise<readonly Part[]> {
  const ends = new Set(
    from.size === 0
      ? []
      : parts.flatMap(({ relationships }) =>
          relationships.filter((one) => from.has(one.from)).map(({ to }) => to),
        ),
  );
  if (ends.size === 0) return parts;
  const there = new Set((await transaction.existing([...ends])).keys());
  for (const { id } of change?.removeNodes ?? []) there.delete(id);
  for (const { id } of change?.putNodes ?? []) there.add(id);
  return parts.map((part) => ({
    ...part,
    relationships: part.relationships.filter((one) => !from.has(one.from) || there.has(one.to)),
  }));
}
