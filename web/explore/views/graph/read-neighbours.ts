import { answers } from '../../asking/answers.js';
import { ask, hashOf } from '../../asking/ask.js';
import type {
  NeighboursQueryVariables,
  NodeKind,
  RelationshipDirection,
  RelationshipType,
} from '../../generated/graphql.js';
import { NeighboursDocument } from '../../generated/graphql.js';

/** One sort of what a thing is related to. */
export interface NeighbourSort {
  readonly relationship: RelationshipType;
  readonly direction: RelationshipDirection;
  readonly kind: NodeKind;
}

/** The first so many neighbours of a sort that are not known yet, however many pages come before them. */
export async function readNeighbours(
  id: string,
  { relationship, direction, kind }: NeighbourSort,
  known: ReadonlySet<string>,
  most: number,
): Promise<readonly string[]> {
  const found = new Set<string>();
  let after: string | null = null;
  do {
    const page = await readPage({ id, kinds: [kind], relationships: [relationship], direction, after });
    for (const far of page.ids) if (!known.has(far)) found.add(far);
    after = page.next;
  } while (after !== null && found.size < most);
  return [...found].slice(0, most);
}

interface Page {
  readonly ids: readonly string[];
  /** The cursor to go on from; null at the end. */
  readonly next: string | null;
}

/** Pages before the one that is wanted were mostly read before, and are in the cache. */
async function readPage(variables: NeighboursQueryVariables): Promise<Page> {
  const { node } = await answers.query({
    queryKey: [hashOf(NeighboursDocument), variables],
    queryFn: ({ signal }) => ask(NeighboursDocument, variables, signal),
  });
  if (!node || !('connections' in node)) return { ids: [], next: null };
  const { edges, pageInfo } = node.connections;
  return {
    ids: edges.flatMap(({ node: far }) => (far ? [far.id] : [])),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}
