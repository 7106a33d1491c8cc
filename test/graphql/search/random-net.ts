import fc from 'fast-check';

import { edge, node } from '../../fixtures/graph-records.js';
import type { SmallGraph } from './put-graph.js';

const PEOPLE = ['person:a', 'person:b', 'person:c', 'person:d'];
const BODIES = ['organization:a', 'organization:b', 'organization:c'];
const EVENTS = ['incident:a', 'incident:b', 'incident:c'];
const POSTS = ['post:a', 'post:b'];
export const NET_NODES = [...PEOPLE, ...BODIES, ...EVENTS, ...POSTS];
const TYPES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['INVOLVED_IN', [...PEOPLE, ...BODIES], EVENTS],
  ['MEMBER_OF', [...PEOPLE, ...BODIES], BODIES],
  ['HELD', PEOPLE, POSTS],
  ['POST_AT', POSTS, BODIES],
  ['LINKED_TO', EVENTS, EVENTS],
  ['RELATIVE_OF', PEOPLE, PEOPLE],
];

/** Nodes of a few kinds with relationships among them: parallel ones, loops, hidden ones and hidden nodes. */
export const randomNet: fc.Arbitrary<SmallGraph> = fc
  .record({
    hidden: fc.subarray(NET_NODES, { maxLength: 3 }),
    drawn: fc.array(
      fc.tuple(fc.nat(TYPES.length - 1), fc.nat(11), fc.nat(11), fc.constantFrom(0, 0, 0, 0, 1)),
      { minLength: 4, maxLength: 18 },
    ),
  })
  .map(({ hidden, drawn }) => ({
    nodes: NET_NODES.map((id) => node(id, { name: id }, { clearance: hidden.includes(id) ? 1 : 0 })),
    relationships: drawn.map(([at, from, to, clearance], number) => {
      const [type, starts, ends] = TYPES[at] as (typeof TYPES)[number];
      const end = (ids: readonly string[], drawnEnd: number): string => ids[drawnEnd % ids.length] as string;
      return edge(type, number, end(starts, from), end(ends, to), { clearance });
    }),
  }));

/** What a public viewer may walk. */
export function publicNeighbours({
  nodes,
  relationships,
}: SmallGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map(
    nodes.filter(({ clearance }) => clearance === 0).map(({ id }) => [id, new Set<string>()]),
  );
  for (const { from, to, clearance } of relationships) {
    if (clearance > 0 || from === to || !seen.has(from) || !seen.has(to)) continue;
    seen.get(from)?.add(to);
    seen.get(to)?.add(from);
  }
  return seen;
}
