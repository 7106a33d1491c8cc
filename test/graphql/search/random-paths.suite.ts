import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import fc from 'fast-check';

import { connectNodes } from '../../../src/graphql/questions/paths/connect-nodes.js';
import { findPaths } from '../../../src/graphql/questions/paths/find-paths.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { ask } from '../ask.js';
import { putGraph, type SmallGraph } from './put-graph.js';
import { NET_NODES, publicNeighbours, randomNet } from './random-net.js';
import type { SearchedStore } from './searched-store.js';
import { termsOf } from './terms-of.js';

const MOST = 20;
const PATHS = `query ($from: ID!, $to: ID!, $maxLength: Int!) { paths(from: $from, to: $to, maxLength: $maxLength, first: ${String(MOST)}) {
  outcome searched { length } paths { length hops { from { id } to { id } } } } }`;
const CONNECT = `query ($ids: [ID!]!, $maxLength: Int!) { connect(ids: $ids, maxLength: $maxLength) {
  outcome withinTwice groups hops { from { id } to { id } } } }`;

const MANY = 1_000;
/** So that even a small graph has nodes that are not walked through, and more of them than one step goes on from. */
const NARROW = { mostOfNode: 2, mostOfEnd: 3, mostStarts: 3, mostPaths: MANY };

type Neighbours = ReturnType<typeof publicNeighbours>;
interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** What a search finds is what plain breadth-first and exhaustive searches of the same graph find. */
export function randomPathsSuite({ name, open, runs }: SearchedStore): void {
  describe(`${name}: searches of random graphs`, () => {
    let store: GraphStore;
    let stored: SmallGraph | undefined;
    before(async () => {
      store = await open();
      await store.prepare();
    });
    after(() => store.close());

    const overGraphs = (
      check: (neighbours: Neighbours, ends: readonly string[]) => Promise<void>,
    ): Promise<void> =>
      fc.assert(
        fc.asyncProperty(randomNet, fc.shuffledSubarray(NET_NODES, { minLength: 4 }), async (net, ends) => {
          await putGraph(store, net, stored);
          stored = net;
          const neighbours = publicNeighbours(net);
          await check(
            neighbours,
            ends.filter((id) => neighbours.has(id)),
          );
        }),
        { numRuns: runs },
      );
    const answer = async <Answer>(document: string, variables: object): Promise<Answer> => {
      const { data, errors } = await ask(store, { document, variables: { ...variables } });
      assert.equal(errors, undefined);
      return Object.values(data ?? {})[0] as Answer;
    };

    it('paths are all routes, the shortest first, then by ids', () =>
      overGraphs(async (neighbours, [from = '', to = '', other]) => {
        if (other === undefined) return;
        for (const [start, end] of [
          [from, to],
          [to, other],
        ] as const) {
          const maxLength = 4;
          const routes = routesBetween(neighbours, start, end, maxLength);
          const found = await answer<{ outcome: string; paths: { length: number; hops: Hop[] }[] }>(PATHS, {
            from: start,
            to: end,
            maxLength,
          });
          assert.deepEqual(
            found.paths.map(({ hops }) => [start, ...hops.map((hop) => hop.to.id)].join(' ')),
            routes.slice(0, MOST),
          );
          const [shortest] = found.paths;
          const distance = distanceBetween(neighbours, start, end);
          assert.equal(shortest?.length, distance <= maxLength ? distance : undefined);
          assert.equal(found.outcome, distance <= maxLength ? 'FOUND' : 'NONE_WITHIN');
        }
      }));

    it('paths of a search with narrow bounds are true, and all there are as far as it says', () =>
      overGraphs(async (neighbours, [from = '', to]) => {
        if (to === undefined) return;
        const routes = routesBetween(neighbours, from, to, 5);
        const question = { from, to, first: MANY, together: false };
        const { paths, searched } = await findPaths(termsOf(store, 5), question, NARROW);
        const found = paths.map((hops) => [from, ...hops.map((hop) => hop.to)].join(' '));
        const known = routes.filter((route) => route.split(' ').length <= searched.length + 1);
        assert.deepEqual(found.slice(0, known.length), known);
        assert.deepEqual(
          found.filter((route) => !routes.includes(route)),
          [],
        );
      }));

    it('connect joins what can be joined by less than twice the smallest subgraph', () =>
      overGraphs(async (neighbours, all) => {
        const ids = all.slice(0, 4);
        if (ids.length < 3) return;
        const found = await answer<{
          outcome: string;
          withinTwice: boolean;
          groups: string[][];
          hops: Hop[];
        }>(CONNECT, { ids, maxLength: 8 });
        const groups = groupsOf(neighbours, ids);
        assert.deepEqual(found.groups, groups);
        const joined = new Set(found.hops.flatMap(({ from, to }) => [from.id, to.id]));
        // A tree for each group, of relationships that are there.
        assert.equal(found.hops.length, joined.size - groups.filter(({ length }) => length > 1).length);
        for (const { from, to } of found.hops) assert.ok(neighbours.get(from.id)?.has(to.id));
        if (groups.length > 1) return;
        assert.deepEqual([found.outcome, found.withinTwice], ['FOUND', true]);
        const smallest = smallestSubgraph(neighbours, ids);
        assert.ok(found.hops.length < 2 * smallest);
        const narrow = await connectNodes(termsOf(store, 8), ids, NARROW);
        for (const { from, to } of narrow.hops) assert.ok(neighbours.get(from)?.has(to));
        assert.ok(!narrow.withinTwice || narrow.hops.length < 2 * smallest);
      }));
  });
}

function distanceBetween(neighbours: Neighbours, from: string, to: string): number {
  const distances = new Map([[from, 0]]);
  for (const [id, distance] of distances) {
    for (const far of neighbours.get(id) ?? []) if (!distances.has(far)) distances.set(far, distance + 1);
  }
  return distances.get(to) ?? Number.POSITIVE_INFINITY;
}

function routesBetween(neighbours: Neighbours, from: string, to: string, most: number): readonly string[] {
  const routes: string[][] = [];
  const go = (route: readonly string[]): void => {
    const at = route.at(-1) ?? '';
    if (at === to) routes.push([...route]);
    if (at === to || route.length > most) return;
    for (const far of neighbours.get(at) ?? []) if (!route.includes(far)) go([...route, far]);
  };
  go([from]);
  return routes
    .sort((one, other) => one.length - other.length || (one.join(' ') < other.join(' ') ? -1 : 1))
    .map((route) => route.join(' '));
}

const groupsOf = (neighbours: Neighbours, ids: readonly string[]): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>();
  for (const id of [...ids].sort()) {
    const first = [...groups.keys()].find((other) => Number.isFinite(distanceBetween(neighbours, other, id)));
    if (first === undefined) groups.set(id, [id]);
    else groups.get(first)?.push(id);
  }
  return [...groups.values()];
};

/** Hops of the smallest tree, by trying every set of nodes. */
function smallestSubgraph(neighbours: Neighbours, ids: readonly string[]): number {
  const others = [...neighbours.keys()].filter((id) => !ids.includes(id));
  let smallest = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** others.length; set += 1) {
    const chosen = new Set([...ids, ...others.filter((_, at) => (set >> at) % 2 === 1)]);
    const within = new Map(
      [...chosen].map((id) => [
        id,
        new Set([...(neighbours.get(id) ?? [])].filter((far) => chosen.has(far))),
      ]),
    );
    const [first = ''] = ids;
    if ([...chosen].every((id) => Number.isFinite(distanceBetween(within, first, id))))
      smallest = Math.min(smallest, chosen.size - 1);
  }
  return smallest;
}
