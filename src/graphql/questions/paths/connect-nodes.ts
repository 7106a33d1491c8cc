import { compareTexts } from '../../../ontology/compare-texts.js';
import type { Searched } from './find-paths.js';
import { farEnd, type Found } from './found-graph.js';
import { type Bridge, Regions } from './grow-regions.js';
import type { SearchLimits, SearchTerms } from './search-terms.js';
import { Trust } from './trust.js';
import { type Hop, HopScale } from './weigh-hops.js';

export interface Connected {
  readonly hops: readonly Hop[];
  /** Ends that were joined with each other. */
  readonly groups: readonly (readonly string[])[];
  readonly searched: Searched;
  /** Whether any subgraph that joins all has more than half as many hops. */
  readonly withinTwice: boolean;
}

/**
 * A small subgraph that joins nodes: the tree of shortest ways between them, which has less than twice the hops of the
 * smallest (Mehlhorn 1988, "A faster approximation algorithm for the Steiner problem in graphs").
 * @param asked two ids or more, each once
 */
export async function connectNodes(
  terms: SearchTerms,
  asked: readonly string[],
  limits: SearchLimits,
): Promise<Connected> {
  const ends = [...asked].sort();
  const trust = new Trust(terms);
  const regions = new Regions(terms, trust, limits, ends);
  let tree = joinBy(ends, []);
  for (;;) {
    tree = joinBy(ends, regions.bridges(Math.min(regions.known, terms.maxLength)));
    if (tree.groups.length === 1 || regions.known >= terms.maxLength || !regions.canGrow) break;
    await regions.grow();
  }
  // What was met beyond the length that is wholly known is true all the same.
  if (tree.groups.length > 1) tree = joinBy(ends, regions.bridges(terms.maxLength));
  const { graph, certain } = regions;
  const scale = new HopScale(terms, trust);
  await scale.read(tree.relationships);
  return {
    hops: tree.groups.flatMap(([start = '']) => hopsFrom(start, tree.relationships, scale)),
    groups: tree.groups,
    withinTwice: tree.groups.length === 1 && tree.longest <= certain,
    searched: {
      nodes: graph.nodes,
      relationships: graph.relationships,
      length: Math.min(certain, terms.maxLength),
      hubs: [...graph.hubs].sort(),
    },
  };
}

interface Tree {
  readonly relationships: readonly Found[];
  readonly groups: readonly (readonly string[])[];
  readonly longest: number;
}

/** Takes the shortest bridges that join what is not joined yet. */
function joinBy(ends: readonly string[], bridges: readonly Bridge[]): Tree {
  let groups: readonly (readonly string[])[] = ends.map((end) => [end]);
  const taken = new Map<string, Found>();
  let longest = 0;
  for (const bridge of bridges) {
    const [one, other] = bridge.ends.map((end) => groups.find((group) => group.includes(end)) ?? []);
    if (one === undefined || other === undefined || one === other) continue;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other].sort()];
    for (const found of bridge.relationships) taken.set(found.id, found);
    longest = bridge.length;
  }
  return {
    relationships: [...taken.values()],
    groups: [...groups].sort(([one = ''], [other = '']) => compareTexts(one, other)),
    longest,
  };
}

/** Hops of a tree away from one of its nodes, each node's nearest first. */
function hopsFrom(start: string, relationships: readonly Found[], scale: HopScale): readonly Hop[] {
  const hops: Hop[] = [];
  const reached = [start];
  const seen = new Set(reached);
  for (const at of reached) {
    const steps = relationships
      .filter((found) => (found.from === at || found.to === at) && !seen.has(farEnd(found, at)))
      .sort((one, other) => compareTexts(farEnd(one, at), farEnd(other, at)));
    for (const found of steps) {
      hops.push(...(scale.pathFrom(at, [found]) ?? []));
      seen.add(farEnd(found, at));
      reached.push(farEnd(found, at));
    }
  }
  return hops;
}
