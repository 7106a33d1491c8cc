import type { AggregateField } from '../../../plan/plan.js';
import type { RawFacet } from '../../../plan/raw-answer.js';
import { type Neighbourhood, readLists } from './read-neighbours.js';

/** How many relationships of a type lead one way to nodes of a kind. */
export interface NeighbourCount {
  readonly relationship: string;
  readonly direction: 'out' | 'in';
  readonly kind: string;
  readonly count: number;
}

/** Counts of all relationships of an entity, in one statement that reads none of them for itself; none is nought. */
export async function countNeighbours(from: Neighbourhood): Promise<readonly NeighbourCount[]> {
  const { walks, asOf, ontology } = from;
  const lists = await readLists(from, ({ relationship, far }) => ({
    order: [{ by: 'id', direction: 'ASC' }],
    page: { size: 0, backward: false, signature: '' },
    ...(asOf && relationship.temporal && { asOf }),
    parts: [
      far.length === 1
        ? { part: 'totalCount', key: 'count' }
        : { part: 'aggregate', key: 'count', fields: [byKind(ontology.kinds.size)] },
    ],
  }));
  return lists.flatMap(({ total, measures }, at) => {
    const walk = walks[at];
    if (walk === undefined) return [];
    const [only = ''] = walk.far;
    const facets = (measures?.[0] ?? [{ key: only, count: total ?? 0 }]) as readonly RawFacet[];
    const counted = new Map(facets.map(({ key, count }) => [key, count]));
    return walk.far.flatMap((kind): readonly NeighbourCount[] => {
      const count = counted.get(kind) ?? 0;
      const { relationship, direction } = walk;
      return count === 0 ? [] : [{ relationship: relationship.type, direction, kind, count }];
    });
  });
}

const byKind = (kinds: number): AggregateField => ({
  aggregate: 'facets',
  key: 'byKind',
  measure: { measure: 'facets', by: { facet: 'kind' }, size: kinds, fields: [] },
});
