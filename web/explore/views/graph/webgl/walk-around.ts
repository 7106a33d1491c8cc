import type { AroundQuery, AroundQueryVariables } from '../../../generated/graphql.js';
import type { SceneSource } from '../scene.js';
import type { Around } from './around.js';
import { MOST_RELATIONSHIPS, MOST_THINGS } from './around.js';

/** Things opened by one question: few enough that it is answered in a fraction of a second. */
const BATCH = 25;
/** Questions under way at once: a busy service has others to answer. */
const AT_ONCE = 3;

type Node = NonNullable<AroundQuery['nodes'][number]>;
type Edges = readonly NonNullable<NonNullable<SceneSource['connections']>['edges'][number]>[];

export interface Walked {
  /** In the order in which they were found, so that the nearest come first. */
  readonly things: readonly SceneSource[];
  readonly relationships: number;
  /** Steps that are read in full. */
  readonly steps: number;
  /** More is there than is drawn; what was found until then is kept, to say of which kinds it is. */
  readonly tooLarge: boolean;
}

/** Asks the service one question of the walk. */
export type AskAround = (variables: AroundQueryVariables) => Promise<AroundQuery>;

/**
 * Reads what is around the starts, step by step and in pages. The outermost things are named but not opened, so that
 * what relates them to each other is not among it.
 *
 * @param report told after each answer; the last time of each step, `things` are complete up to it
 * @param limits beyond which there is too much to draw, and no more is read
 */
export async function walkAround(
  { starts, steps, kinds }: Around,
  ask: AskAround,
  report: (walked: Walked) => void,
  limits = { things: MOST_THINGS, relationships: MOST_RELATIONSHIPS },
): Promise<Walked> {
  const found = new Map<string, SceneSource>();
  const seen = new Set<string>();
  let frontier = starts;
  let walked: Walked = { things: [], relationships: 0, steps: 0, tooLarge: false };
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    const add = (node: Node, edges: Edges): void => {
      found.set(node.id, opened(node, edges));
      for (const edge of edges) {
        if (!edge.node) continue;
        seen.add(keyOf(node.id, edge));
        if (found.has(edge.node.id)) continue;
        found.set(edge.node.id, edge.node as SceneSource);
        next.push(edge.node.id);
      }
    };
    for (let at = 0; at < frontier.length; at += BATCH * AT_ONCE) {
      const batches = Array.from({ length: AT_ONCE }, (_, index) =>
        frontier.slice(at + index * BATCH, at + (index + 1) * BATCH),
      ).filter((ids) => ids.length > 0);
      const answers = await Promise.all(batches.map((ids) => ask({ ids, kinds: [...kinds] })));
      // Taken in the order asked, whichever came first, so that the same address always gives the same graph.
      for (const node of answers.flatMap(({ nodes }) => nodes)) {
        if (node) add(node, await allEdges(node, kinds, ask, limits.relationships));
      }
      walked = { ...walked, relationships: seen.size, things: [...found.values()] };
      if (found.size > limits.things || seen.size > limits.relationships)
        return { ...walked, tooLarge: true };
      report(walked);
    }
    walked = { ...walked, steps: step };
    report(walked);
    frontier = next;
  }
  return walked;
}

/** The first page of a thing's relationships, and those after it as far as they can be drawn. */
async function allEdges(node: Node, kinds: Around['kinds'], ask: AskAround, most: number): Promise<Edges> {
  const edges: Edges[number][] = [];
  for (let page = node; 'connections' in page;) {
    edges.push(...(page.connections.edges as Edges));
    const { hasNextPage, endCursor } = page.connections.pageInfo;
    if (!hasNextPage || edges.length > most) break;
    const { nodes } = await ask({ ids: [node.id], kinds: [...kinds], after: endCursor ?? null });
    const [next] = nodes;
    if (!next) break;
    page = next;
  }
  return edges;
}

const opened = (node: Node, edges: Edges): SceneSource => ({
  ...(node as SceneSource),
  connections: { totalCount: edges.length, edges },
});

const keyOf = (id: string, { relationship, direction, node }: Edges[number]): string =>
  direction === 'OUT' ? `${id} ${relationship} ${node?.id ?? ''}` : `${node?.id ?? ''} ${relationship} ${id}`;
