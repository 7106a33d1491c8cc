import { compareTexts } from '../../../ontology/compare-texts.js';
import { farEnd, type Found, type FoundGraph } from './found-graph.js';

/** How many steps to try before a length is given up: paths that come back to themselves lead nowhere. */
const MOST_TRIES = 100_000;

/**
 * Paths of exactly this length that meet no node twice, by the ids of their nodes and relationships.
 * @returns at most `most` of them
 */
export function listPaths(
  graph: FoundGraph,
  from: string,
  to: string,
  length: number,
  most: number,
): readonly (readonly Found[])[] {
  const left = distancesTo(graph, to, length);
  const paths: Found[][] = [];
  const seen = new Set([from]);
  const path: Found[] = [];
  let tries = 0;
  go(from);
  return paths;

  function go(at: string): void {
    if (at === to && path.length === length) paths.push([...path]);
    if (at === to) return;
    for (const step of stepsOf(at)) {
      if (paths.length >= most || (tries += 1) > MOST_TRIES) return;
      const far = farEnd(step, at);
      seen.add(far);
      path.push(step);
      go(far);
      path.pop();
      seen.delete(far);
    }
  }

  function stepsOf(at: string): readonly Found[] {
    const far = (step: Found): string => farEnd(step, at);
    return graph
      .around(at)
      .filter((step) => !seen.has(far(step)) && path.length + 1 + (left.get(far(step)) ?? length) <= length)
      .sort((one, other) => compareTexts(far(one), far(other)) || compareTexts(one.id, other.id));
  }
}

/** How far each node within this length is from one. */
function distancesTo(graph: FoundGraph, to: string, length: number): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let ring = [to];
  for (let distance = 1; distance <= length; distance += 1) {
    const next: string[] = [];
    for (const at of ring) {
      for (const step of graph.around(at)) {
        const far = farEnd(step, at);
        if (distances.has(far)) continue;
        distances.set(far, distance);
        next.push(far);
      }
    }
    ring = next;
  }
  return distances;
}
