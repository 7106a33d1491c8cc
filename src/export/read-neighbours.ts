import type { Kind, Traversal } from '../ontology/ontology.js';
import { FAR_ORDER } from '../plan/build-order.js';
import type { EdgeField, Filter, ListPart, OrderKey } from '../plan/plan.js';
import type { RawList, RawNode } from '../plan/raw-answer.js';
import { findNodes, nextStart, partOf, type Reading } from './reading.js';
import { listInOrder } from './selections.js';

/** Rows of one node at a time: a node may have many. */
const PAGE_SIZE = 100;

/** What is read over one relationship: of each edge these fields. */
export interface Walked {
  readonly traversal: Traversal;
  readonly fields: readonly EdgeField[];
  readonly where?: Filter | undefined;
}

/** The first edges of each of these nodes, and how to go on where there are more. */
export interface Neighbours {
  /** Those that were read with the others, over all relationships. */
  readonly firstEdges: readonly RawNode[];
  /** In the order of `walked`, and of each in order of the ids they lead to. */
  edgesOf(id: string): AsyncGenerator<{ readonly walked: Walked; readonly edges: readonly RawNode[] }>;
}

/** Reads what these nodes of one kind lead to: one statement for all, and more only for those with many neighbours. */
export async function readNeighbours(
  reading: Reading,
  kind: Kind,
  ids: readonly string[],
  all: readonly Walked[],
): Promise<Neighbours> {
  const read = async (
    some: readonly string[],
    walks: readonly Walked[],
    beyond?: readonly OrderKey[],
  ): Promise<readonly RawNode[]> => {
    const fields = walks.map(({ traversal, ...walked }) => ({
      select: 'connection' as const,
      key: traversal.field,
      traversal,
      list: listOf(walked, beyond),
    }));
    const selected = [{ select: 'id' as const, key: 'id' }, ...fields];
    return findNodes(reading, some, { kinds: [kind], fields: new Map([[kind.name, selected]]) });
  };
  const first = new Map(
    (all.length === 0 ? [] : await read(ids, all)).map((node) => [node['id'] as string, node]),
  );
  return {
    firstEdges: [...first.values()].flatMap((node) =>
      all.flatMap((walked) => partOf(listOf(walked), node[walked.traversal.field] as RawList, EDGES)),
    ),
    async *edgesOf(id) {
      for (const walked of all) {
        let list = listOf(walked);
        let answer = first.get(id)?.[walked.traversal.field] as RawList | undefined;
        while (answer) {
          yield { walked, edges: partOf(list, answer, EDGES) };
          const beyond = nextStart(list, answer);
          if (!beyond) break;
          list = listOf(walked, beyond);
          const [node] = await read([id], [walked], beyond);
          answer = node?.[walked.traversal.field] as RawList | undefined;
        }
      }
    },
  };
}

const EDGES = 'edges';

const listOf = (
  { fields, where }: Pick<Walked, 'fields' | 'where'>,
  beyond?: readonly OrderKey[],
): ReturnType<typeof listInOrder> => {
  const edges: ListPart = { part: 'edges', key: EDGES, fields };
  return listInOrder(FAR_ORDER, PAGE_SIZE, [edges], { where, beyond });
};
