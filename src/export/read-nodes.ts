import type { Kind } from '../ontology/ontology.js';
import type { Filter, OrderKey } from '../plan/plan.js';
import type { RawList, RawNode } from '../plan/raw-answer.js';
import { nextStart, partOf, type Reading } from './reading.js';
import { listInOrder, selectWhole } from './selections.js';

/** Nodes at a time: few enough for a flat memory with all that hangs on them, many enough to spare statements. */
const PAGE_SIZE = 200;

const BY_ID = [{ by: 'id', direction: 'ASC' }] as const;

/** All nodes of a kind that fulfil a condition, page by page in order of id. */
export async function* readNodes(
  { store, clearance, signal }: Reading,
  kind: Kind,
  where: Filter | undefined,
): AsyncGenerator<readonly RawNode[]> {
  const node = { kinds: [kind], fields: new Map([[kind.name, selectWhole(kind)]]) };
  let beyond: readonly OrderKey[] | undefined;
  do {
    const list = listInOrder(BY_ID, PAGE_SIZE, [{ part: 'nodes', key: 'nodes', node }], { where, beyond });
    const answer = (await store.run(
      { step: 'scan', clearance, kind, list },
      signal && { signal },
    )) as RawList;
    yield partOf(list, answer, 'nodes');
    beyond = nextStart(list, answer);
  } while (beyond);
}
