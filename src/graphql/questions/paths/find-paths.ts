import type { Found } from './found-graph.js';
import { listPaths } from './list-paths.js';
import { GraphSearch } from './search-graph.js';
import type { SearchLimits, SearchTerms } from './search-terms.js';
import { mayHoldTogether, readEventDays } from './together.js';
import { Trust } from './trust.js';
import { type Hop, HopScale } from './weigh-hops.js';

export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly first: number;
  /** Only paths all hops of which may hold on one day. */
  readonly together: boolean;
}

/** What a search looked at. */
export interface Searched {
  readonly nodes: number;
  readonly relationships: number;
  /** Every path of at most so many hops was looked at. */
  readonly length: number;
  readonly hubs: readonly string[];
}

export interface PathsFound {
  readonly paths: readonly (readonly Hop[])[];
  readonly searched: Searched;
}

/**
 * The shortest paths between two nodes: by length, then fewer disputed hops, then ids of nodes and relationships. A
 * path is its nodes: of several relationships between the same two it goes over the first in that order.
 */
export async function findPaths(
  terms: SearchTerms,
  { from, to, first, together }: PathQuestion,
  limits: SearchLimits,
): Promise<PathsFound> {
  const trust = new Trust(terms);
  const scale = new HopScale(terms, trust);
  const search = new GraphSearch(terms, trust, limits, from, to);
  const paths: (readonly Hop[])[] = [];
  /** Found, by length, and not weighed yet: the fewer times that is done, the fewer statements. */
  let waiting: (readonly Path[])[] = [];
  let length = 0;
  while (length < terms.maxLength && paths.length < first) {
    if (search.known > length) {
      length += 1;
      waiting.push(listPaths(search.graph, from, to, length, limits.mostPaths));
      if (paths.length + routesOf(waiting.flat()) >= first) await weigh();
    } else if (search.canGoOn) await search.goOn();
    else break;
  }
  const reached = length;
  // What was met beyond the length that is wholly known is true all the same.
  for (let more = length + 1; more <= terms.maxLength && paths.length < first; more += 1)
    waiting.push(listPaths(search.graph, from, to, more, limits.mostPaths));
  await weigh();
  const { graph, certain } = search;
  return {
    paths: paths.slice(0, first),
    searched: {
      nodes: graph.nodes,
      relationships: graph.relationships,
      length: Math.min(certain, reached),
      hubs: [...graph.hubs].sort(),
    },
  };

  async function weigh(): Promise<void> {
    await scale.read(waiting.flat(2));
    const weighed = waiting.map((all) =>
      all.map((path) => scale.pathFrom(from, path)).filter((hops) => hops !== undefined),
    );
    waiting = [];
    const days = together ? await readEventDays(terms, weighed.flat()) : undefined;
    for (const all of weighed) {
      const kept = days ? all.filter((hops) => mayHoldTogether(hops, days)) : all;
      paths.push(
        ...firstOfEachRoute([...kept].sort((one, other) => disputedHops(one) - disputedHops(other))),
      );
    }
  }
}

type Path = readonly Found[];

/** How many of them differ in more than which of several relationships they go over. */
const routesOf = (paths: readonly Path[]): number =>
  new Set(paths.map((path) => path.map(({ from, to }) => [from, to].sort().join(' ')).join(' '))).size;

const disputedHops = (hops: readonly Hop[]): number => hops.filter(({ disputed }) => disputed).length;

function firstOfEachRoute(paths: readonly (readonly Hop[])[]): readonly (readonly Hop[])[] {
  const routes = new Map<string, readonly Hop[]>();
  for (const hops of paths) {
    const route = hops.map(({ to }) => to).join(' ');
    if (!routes.has(route)) routes.set(route, hops);
  }
  return [...routes.values()];
}
