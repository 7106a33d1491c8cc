import type { Kind, Ontology, Traversal } from '../../../ontology/ontology.js';
import { FAR_ORDER, orderSignature } from '../../../plan/build-order.js';
import { readCursor, writeCursor } from '../../../plan/cursor.js';
import { isGiven } from '../../../plan/is-given.js';
import { readSize } from '../../../plan/page-arguments.js';
import type {
  DayRange,
  EdgeField,
  FieldSelection,
  FindPlan,
  ListPlan,
  NodeSelection,
  OrderKey,
} from '../../../plan/plan.js';
import type { RawDate, RawList, RawNode } from '../../../plan/raw-answer.js';
import type { GraphContext } from '../../context.js';
import { refuse } from '../../refuse.js';

/** The relationships of one entity that are asked for. */
export interface Neighbourhood {
  readonly ontology: Ontology;
  readonly context: GraphContext;
  readonly kind: Kind;
  readonly id: string;
  readonly walks: readonly Traversal[];
  readonly asOf?: DayRange;
}

export interface Neighbour {
  readonly cursor: string;
  readonly walk: Traversal;
  readonly node: string;
  readonly since: RawDate | null;
  readonly until: RawDate | null;
  readonly certainty: string | null;
  readonly claims: readonly string[];
}

export interface NeighbourPage {
  readonly neighbours: readonly Neighbour[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * A page of them, walk by walk and then by the id of the far node, in one statement that reads of no walk more than a page.
 * @param evidence how many claims of each to read
 * @throws HabeasError BAD_USER_INPUT for a size or a cursor that is wrong.
 */
export async function readNeighbours(
  from: Neighbourhood,
  first: number,
  after: string | null | undefined,
  evidence: number,
): Promise<NeighbourPage> {
  const size = readSize('first', first);
  const [field, ...beyond] = isGiven(after) ? readCursor('after', after, signatureOf(from)) : [];
  const start = field === undefined ? 0 : from.walks.findIndex((walk) => walk.field === field);
  if (start < 0)
    refuse('after: the cursor belongs to a list of other kinds or relationships; keep them as they were.');
  // Every page is the same statement: of walks before the cursor no row is read, of those after it every id may be.
  const lists = await readLists(from, (walk, at) => ({
    order: FAR_ORDER,
    page: {
      size: at < start ? 0 : size + 1,
      backward: false,
      signature: '',
      beyond: at === start && field !== undefined ? beyond : BEFORE_ALL,
    },
    ...(from.asOf && walk.relationship.temporal && { asOf: from.asOf }),
    parts: [{ part: 'edges', key: 'edge', fields: edgeFields(from, walk, evidence) }],
  }));
  const rows = lists.flatMap(({ rows: ofWalk }, at) =>
    ofWalk.map(({ keys, parts }) =>
      neighbourOf(from, from.walks[at] as Traversal, keys ?? [], parts['edge'] ?? {}),
    ),
  );
  return {
    neighbours: rows.slice(0, size),
    hasNextPage: rows.length > size,
    // A cursor is of a row that was there.
    hasPreviousPage: field !== undefined,
  };
}

const BEFORE_ALL = FAR_ORDER.map(() => '');

/** One statement for lists over all walks of the entity. */
export async function readLists(
  { context, kind, id, walks }: Neighbourhood,
  listOf: (walk: Traversal, at: number) => ListPlan,
): Promise<readonly RawList[]> {
  const fields = walks.map((traversal, at): FieldSelection => ({
    select: 'connection',
    key: `walk${String(at)}`,
    traversal,
    list: listOf(traversal, at),
  }));
  const node = { kinds: [kind], fields: new Map([[kind.name, fields]]) };
  const plan: FindPlan = { step: 'find', clearance: context.clearance, ids: [id], node };
  const [found] = (await context.store.run(plan, { signal: context.signal })) as readonly (RawNode | null)[];
  return walks.map((_, at) => (found?.[`walk${String(at)}`] as RawList | undefined) ?? { rows: [] });
}

function edgeFields(
  { ontology, asOf }: Neighbourhood,
  { relationship, far }: Traversal,
  evidence: number,
): readonly EdgeField[] {
  const dates = ['since', 'until'].flatMap((key): readonly EdgeField[] => {
    const property = relationship.properties.get(key);
    return relationship.temporal && property ? [{ edge: 'value', key, property }] : [];
  });
  return [
    { edge: 'cursor', key: 'cursor' },
    { edge: 'node', key: 'node', node: idOnly(ontology, far) },
    ...dates,
    ...(asOf && relationship.temporal ? [{ edge: 'certainty', key: 'certainty' } as const] : []),
    ...(evidence > 0
      ? [{ edge: 'evidence', key: 'evidence', size: evidence, node: idOnly(ontology, ['Claim']) } as const]
      : []),
  ];
}

function neighbourOf(
  from: Neighbourhood,
  walk: Traversal,
  keys: readonly OrderKey[],
  edge: RawNode,
): Neighbour {
  return {
    cursor: writeCursor(signatureOf(from), [walk.field, ...keys]),
    walk,
    node: (edge['node'] as { readonly id: string }).id,
    since: (edge['since'] as RawDate | null | undefined) ?? null,
    until: (edge['until'] as RawDate | null | undefined) ?? null,
    certainty: (edge['certainty'] as string | null | undefined) ?? null,
    claims: ((edge['evidence'] ?? []) as readonly { readonly id: string }[]).map((claim) => claim.id),
  };
}

const idOnly = (ontology: Ontology, kinds: readonly string[]): NodeSelection => ({
  kinds: kinds.map((name) => ontology.kind(name)),
  fields: new Map(kinds.map((name) => [name, [{ select: 'id', key: 'id' }]])),
});

const signatureOf = ({ kind }: Neighbourhood): string =>
  orderSignature(`${kind.name}.connections`, FAR_ORDER);
