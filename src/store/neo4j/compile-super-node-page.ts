import type { Traversal } from '../../plan/plan.js';
import { farOrder, firstKey, MOST_LOOKED_AT } from '../neighbour-order.js';
import type { CompiledPage } from './compile-page.js';
import type { ListRows } from './compile-total.js';
import { arrowOf, matchOf } from './compile-traversal.js';
import { orderProperty } from './order-properties.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/**
 * Clauses that leave a page of a node's neighbours in the order of one of their properties. Where they are a good part
 * of all nodes of their kind, those are read along the index of that property, and asked whether the node leads to
 * them, until the page is full; where it does not lead to so many, or the first do not fill it, its neighbours are
 * read and sorted. Planned for the node that was asked for alone: it takes as long as two lists.
 */
export function compileSuperNodePage(
  { walk, list, near, match }: ListRows,
  traversal: Traversal,
  page: CompiledPage,
  scope: StatementScope,
): readonly string[] | undefined {
  const by = farOrder(list, traversal);
  const { relationship } = walk;
  if (by === undefined || near === undefined || near !== scope.start || relationship === undefined)
    return undefined;
  const { kind, after, before } = by;
  const column = quoteName(orderProperty(by.column, by.direction));
  const from = list.page.beyond ? `${after} ${scope.parameter(list.page, firstKey)}` : 'IS NOT NULL';
  const most = scope.constant(MOST_LOOKED_AT);
  const everything = scope.addBlock(
    (block) => `MATCH (n:${quoteName(kind)}) RETURN count(*) AS ${block}`,
    `all ${kind}`,
  );
  const degree = `COUNT { (${near})${arrowOf(traversal, scope)}() }`;
  const [found, rest, row, other] = ['found', 'rest', 'row', 'node'].map((meaning) =>
    scope.variable(meaning),
  ) as [string, string, string, string];
  const names = [walk.node, relationship, ...page.keys];
  const leave = (body: readonly string[], list: string): readonly string[] => [
    scope.subquery([near], [...body, page.cut, `RETURN ${names.join(', ')}`].join('\n')),
    `RETURN collect([${names.join(', ')}]) AS ${list}`,
  ];
  const seen = `COUNT { MATCH (${other}:${quoteName(kind)}) WHERE ${other}.${column} ${from} AND ${other}.${column} ${before} ${found}[-1][2] }`;
  const along = leave(
    [
      `MATCH (${walk.node}:${quoteName(kind)}) USING INDEX ${walk.node}:${quoteName(kind)}(${column}) WHERE ${walk.node}.${column} ${from}`,
      `WITH ${walk.node} ORDER BY ${walk.node}.${column} ${by.descending ? 'DESC' : 'ASC'} LIMIT ${most}`,
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
      [only(`NOT (size(${found}) = ${page.limit} AND ${seen} < ${most})`), ...leave([match([])], rest)].join(
        '\n',
      ),
    ),
    `UNWIND CASE WHEN size(${rest}) > 0 THEN ${rest} ELSE ${found} END AS ${row}`,
    `WITH ${names.map((name, at) => `${row}[${at}] AS ${name}`).join(', ')}`,
  ];
}

/** Lets what follows run once or not at all: a condition would be asked of each node already read. */
const only = (condition: string): string => `UNWIND CASE WHEN ${condition} THEN [1] ELSE [] END AS wanted`;
