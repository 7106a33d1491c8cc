import type Graph from 'graphology-types';

/** What stands out of a picture; the rest is a ground for it. */
export interface Emphasis {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Of the nodes, those that are ringed and named in full. */
  readonly ringed: ReadonlySet<string>;
}

/** More names in full would cover each other. */
const MOST_RINGED = 12;

/** What was chosen, with what it is related to, and what was found; undefined where that is nothing. */
export function emphasisOf(
  graph: Graph,
  chosen: readonly string[],
  found: ReadonlySet<string>,
): Emphasis | undefined {
  const there = chosen.filter((id) => graph.hasNode(id));
  if (there.length === 0 && found.size === 0) return undefined;
  return {
    nodes: new Set([...there, ...there.flatMap((id) => graph.neighbors(id)), ...found]),
    edges: new Set(there.flatMap((id) => graph.edges(id))),
    ringed: new Set([...there, ...[...found].slice(0, MOST_RINGED)]),
  };
}
