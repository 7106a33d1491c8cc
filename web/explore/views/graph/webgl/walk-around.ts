import type { AroundQuery, AroundQueryVariables } from '../../../generated/graphql.js';
import type { SceneRelation, SceneThing } from '../scene.js';
import type { Around } from './around.js';
import { MOST_RELATIONSHIPS, MOST_THINGS } from './around.js';
import { type RelatedEdge, relationOf } from './relation-of.js';

/**
 * Things opened by one question, as many as one may name: each costs less the more are opened together. It is 130,200
 * points of a cost of 1,000,000 at most; the largest walk takes 7 million of the 50 million that one has a minute.
 */
const BATCH = 100;
/** Questions under way at once: a busy service has others to answer. */
const AT_ONCE = 2;

export interface Walked {
  /** In the order in which they were found, so that the nearest come first. */
  readonly things: readonly SceneThing[];
  readonly relations: readonly SceneRelation[];
  /** Steps that are read in full. */
  readonly steps: number;
  /** More is there than is drawn; what was found until then is kept, to say of which kinds it is. */
  readonly tooLarge: boolean;
  /** Of the step that is read now: things that are opened, of those to open. */
  readonly opened: Part;
  /** Things that are named and not opened. */
  readonly outermost: readonly string[];
  /** How much is read of what relates the outermost to each other; undefined before that is begun. */
  readonly joined?: Part;
  /** More relates the outermost to each other than is drawn. */
  readonly joinedInPart?: boolean;
}

/** So many, of so many. */
export interface Part {
  readonly done: number;
  readonly of: number;
}

/** Asks the service one question of the walk. */
export type AskAround = (variables: AroundQueryVariables) => Promise<AroundQuery>;

type Opened = NonNullable<AroundQuery['nodes'][number]>;

/**
 * Reads what is around the starts, step by step and in pages. The outermost things are named but not opened: what
 * relates them to each other is left to `joinOutermost`.
 *
 * @param report told after each answer; the last time of each step, what it is told is complete up to it
 * @param limits beyond which there is too much to draw, and no more is read
 */
export async function walkAround(
  { starts, steps, kinds }: Around,
  ask: AskAround,
  report: (walked: Walked) => void,
  limits = { things: MOST_THINGS, relationships: MOST_RELATIONSHIPS },
): Promise<Walked> {
  const found = new Map<string, SceneThing>();
  const relations = new Map<string, SceneRelation>();
  let frontier = starts;
  let walked: Walked = {
    things: [],
    relations: [],
    steps: 0,
    tooLarge: false,
    opened: { done: 0, of: starts.length },
    outermost: starts,
  };
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    const take = (thing: Opened, edges: readonly RelatedEdge[]): void => {
      found.set(thing.id, thing);
      for (const edge of edges) {
        if (!edge.node) continue;
        const [key, relation] = relationOf(thing.id, edge.node.id, edge);
        relations.set(key, relation);
        if (!found.has(edge.node.id)) next.push(edge.node.id);
        found.set(edge.node.id, found.get(edge.node.id) ?? edge.node);
      }
    };
    for (let at = 0; at < frontier.length; at += BATCH * AT_ONCE) {
      const round = frontier.slice(at, at + BATCH * AT_ONCE);
      for (const [thing, edges] of await openAll(round, kinds, ask, limits.relationships)) take(thing, edges);
      const tooLarge = found.size > limits.things || relations.size > limits.relationships;
      const opened = { done: Math.min(frontier.length, at + BATCH * AT_ONCE), of: frontier.length };
      walked = {
        ...walked,
        things: [...found.values()],
        relations: [...relations.values()],
        tooLarge,
        opened,
      };
      if (tooLarge) return walked;
      report(walked);
    }
    walked = { ...walked, steps: step, opened: { done: 0, of: next.length }, outermost: next };
    report(walked);
    frontier = next;
  }
  return walked;
}

/** Things with what they are related to, in the order asked, whichever answer comes first: the graph is always the same. */
async function openAll(
  ids: readonly string[],
  kinds: Around['kinds'],
  ask: AskAround,
  most: number,
): Promise<readonly (readonly [Opened, readonly RelatedEdge[]])[]> {
  const batches = [ids.slice(0, BATCH), ids.slice(BATCH)].filter((some) => some.length > 0);
  const answers = await Promise.all(batches.map((some) => ask({ ids: some, kinds: [...kinds] })));
  const opened: (readonly [Opened, readonly RelatedEdge[]])[] = [];
  for (const thing of answers.flatMap(({ nodes }) => nodes)) {
    if (thing) opened.push([thing, await allEdges(thing, kinds, ask, most)]);
  }
  return opened;
}

/** A thing's relationships: the first page that came with it, and those after it as far as they can be drawn. */
async function allEdges(
  thing: Opened,
  kinds: Around['kinds'],
  ask: AskAround,
  most: number,
): Promise<readonly RelatedEdge[]> {
  const edges: RelatedEdge[] = [];
  for (let page: Opened | null | undefined = thing; page && 'connections' in page;) {
    edges.push(...page.connections.edges);
    const { hasNextPage, endCursor } = page.connections.pageInfo;
    if (!hasNextPage || edges.length > most) break;
    const { nodes }: AroundQuery = await ask({
      ids: [thing.id],
      kinds: [...kinds],
      after: endCursor ?? null,
    });
    [page] = nodes;
  }
  return edges;
}
