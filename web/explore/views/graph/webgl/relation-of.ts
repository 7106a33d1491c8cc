import type { AroundQuery } from '../../../generated/graphql.js';
import type { SceneRelation } from '../scene.js';

type Opened = Extract<NonNullable<AroundQuery['nodes'][number]>, { readonly connections: unknown }>;
export type RelatedEdge = Opened['connections']['edges'][number];

/** A relationship met from one end, by a key that is the same from the other. */
export function relationOf(
  near: string,
  far: string,
  { relationship, direction, since, until, evidence }: Omit<RelatedEdge, 'node'>,
): readonly [key: string, SceneRelation] {
  const [from, to] = direction === 'OUT' ? [near, far] : [far, near];
  const disputed = evidence.some(
    ({ contradicts, contradictedBy }) => contradicts.totalCount + contradictedBy.totalCount > 0,
  );
  const days = [since?.edtf ?? '', until?.edtf ?? ''].join(' ');
  return [
    `${from} ${relationship} ${to} ${days}`,
    {
      relationship,
      from: { id: from },
      to: { id: to },
      since: since ?? null,
      until: until ?? null,
      disputed,
      evidence,
    },
  ];
}
