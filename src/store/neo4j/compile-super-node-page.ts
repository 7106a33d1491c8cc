import type { ListPlan, Traversal } from '../../plan/plan.js';
import { keyColumns } from '../order-keys.js';
import type { CompiledPage } from './compile-page.js';
import { arrowOf, matchOf, type Walk } from './compile-traversal.js';
import { orderProperty } from './order-properties.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/** How many nodes of the far kind are looked at before a node's neighbours are all read after all. */
const MOST_LOOKED_AT = 1_000;

/** Rows of a list that start at a node. */
interface WalkFrom {
  readonly walk: Walk;
  readonly near: string | undefined;
  readonly traversal: Traversal;
  /** The rows as a MATCH. */
  readonly match: string;
}

/**
 * Clauses that leave a page of a node's neighbours in the order of one of their properties. Where they are a good part
 * of all nodes of their kind, those are read along the index of that property, and asked whether the node leads to
 * them, until the page is full; where it does not lead to so many, or the first do not fill it, its neighbours are
 * read and sorted. Planned for the node that was asked for alone: it takes as long as two lists.
 */
export function compileSuperNodePage(
  { walk, near, traversal, match }: WalkFrom,
  list: ListPlan,
  page: CompiledPage,
  scope: StatementScope,
): readonly string[] | undefined {
  const [first] = list.order;
  const [kind, ...others] = traversal.far;
  const narrowed = list.where !== undefined || list.asOf !== undefined || list.page.upTo !== undefined;
  const { relationship } = walk;
  if (near === undefined || relationship === undefined || near !== scope.start || narrowed) return undefined;
  if (first?.by !== 'property' || first.property.order !== true) return undefined;
  if (kind === undefined || others.length > 0) return undefined;

  const column = quoteName(
    orderProperty(keyColumns(first.property, first.direction)[0]?.column ?? '', first.direction),
  );
  const descending = (first.direction === 'DESC') !== list.page.backward;
  const after =
    list.page.beyond === undefined
      ? 'IS NOT NULL'
      : `${descending ? '<=' : '>='} ${scope.parameter(list.page, ({ beyond }) => beyond?.[0])}`;
  const most = scope.constant(MOST_LOOKED_AT);
  const everything = scope.addBlock(
    (block) => `MATCH (n:${quoteName(kind)}) RETURN count(*) AS ${block}`,
    `all ${kind}`,
  );
  const degree = `COUNT { (${near})${arrowOf(traversal)}() }`;
  const [found, rest, row, other] = ['found', 'rest', 'row', 'node'].map((meaning) =>
    scope.variable(meaning),
  ) as [string, string, string, string];
  const names = [walk.node, relationship, ...page.keys];
  const leave = (body: readonly string[], list: string): readonly string[] => [
    scope.subquery([near], [...body, page.cut, `RETURN ${names.join(', ')}`].join('\n')),
    `RETURN collect([${names.join(', ')}]) AS ${list}`,
  ];
  const seen = `COUNT { MATCH (${other}:${quoteName(kind)}) WHERE ${other}.${column} ${after} AND ${other}.${column} ${descending ? '>=' : '<='} ${found}[-1][2] }`;
  const along = leave(
    [
      `MATCH (${walk.node}:${quoteName(kind)}) USING INDEX ${walk.node}:${quoteName(kind)}(${column}) WHERE ${walk.node}.${column} ${after}`,
      `WITH ${walk.node} ORDER BY ${walk.node}.${column} ${descending ? 'DESC' : 'ASC'} LIMIT ${most}`,
      matchOf(walk),
    ],
    found,
  );
  return [
    scope.subquery(
      [near],
      [only(`${degree} * ${degree} > 2 * ${page.limit} * ${everything}`), ...along].join('\n'),
    ),
    scope.subquery(
      [near, found],
      // Of rows with equal keys the last looked at may not be the first in order: the page must end before them.
      [only(`NOT (size(${found}) = ${page.limit} AND ${seen} < ${most})`), ...leave([match], rest)].join(
        '\n',
      ),
    ),
    `UNWIND CASE WHEN size(${rest}) > 0 THEN ${rest} ELSE ${found} END AS ${row}`,
    `WITH ${names.map((name, at) => `${row}[${at}] AS ${name}`).join(', ')}`,
  ];
}

/** Lets what follows run once or not at all: a condition would be asked of each node already read. */
const only = (condition: string): string => `UNWIND CASE WHEN ${condition} THEN [1] ELSE [] END AS wanted`;
