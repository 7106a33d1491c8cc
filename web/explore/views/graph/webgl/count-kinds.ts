import type { NodeKind } from '../../../generated/graphql.js';
import type { SceneThing } from '../scene.js';

export interface KindCount {
  readonly kind: NodeKind;
  readonly count: number;
}

/** How many things there are of each kind, most first. */
export function countKinds(things: readonly Pick<SceneThing, '__typename'>[]): readonly KindCount[] {
  const counts = new Map<string, number>();
  for (const { __typename: kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, count]) => ({ kind: kind as NodeKind, count }))
    .sort((one, other) => other.count - one.count);
}
