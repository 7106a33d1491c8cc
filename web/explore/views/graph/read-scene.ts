import { ask } from '../../asking/ask.js';
import type { NodeKind } from '../../generated/graphql.js';
import { SceneCountsDocument, SceneRelationsDocument, SceneThingsDocument } from '../../generated/graphql.js';
import { GRAPH_KINDS } from '../../parts/graph-kinds.js';
import { GRAPH_RELATIONSHIPS } from './graph-relationships.js';
import type { SceneRelation, SceneThing } from './scene.js';

/** So many ids a question may name. */
const MOST_IDS = 100;

export interface SceneAnswer {
  readonly things: readonly SceneThing[];
  readonly relations: readonly SceneRelation[];
  /** Relationships that are there beyond those that were read. */
  readonly unread: number;
}

/** Things by id with all relationships among them; ids of nothing are left out. */
export async function readScene(ids: readonly string[], signal: AbortSignal): Promise<SceneAnswer> {
  if (ids.length === 0) return { things: [], relations: [], unread: 0 };
  const [pages, { among }] = await Promise.all([
    Promise.all(parted(ids).map((some) => ask(SceneThingsDocument, { ids: some }, signal))),
    ask(SceneRelationsDocument, { ids: [...ids], relationships: GRAPH_RELATIONSHIPS }, signal),
  ]);
  return {
    things: pages.flatMap(({ nodes }) => nodes.filter((node) => node !== null)),
    // An account is given all the same; that others contradict what it says is drawn too.
    relations: among.hops.map((hop) => ({
      ...hop,
      disputed: hop.disputed || hop.evidence.some(isContradicted),
    })),
    unread: among.totalCount - among.hops.length,
  };
}

/** How many connections things have, by id: a statement for each of them, so they follow the picture. */
export async function readConnections(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const some of parted(ids)) {
    const { nodes } = await ask(
      SceneCountsDocument,
      { ids: some, kinds: [...GRAPH_KINDS] as NodeKind[] },
      signal,
    );
    for (const node of nodes) {
      if (!node || !('connections' in node)) continue;
      found.set(
        node.id,
        node.connections.counts.reduce((sum, { count }) => sum + count, 0),
      );
    }
  }
  return found;
}

const isContradicted = ({
  contradicts,
  contradictedBy,
}: {
  readonly contradicts: { readonly totalCount: number };
  readonly contradictedBy: { readonly totalCount: number };
}): boolean => contradicts.totalCount + contradictedBy.totalCount > 0;

const parted = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, at) =>
    ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS),
  );
