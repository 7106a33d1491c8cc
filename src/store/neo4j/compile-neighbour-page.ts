import type { ListPlan } from '../../plan/plan.js';
import { firstKey, neighbourOrder } from '../neighbour-order.js';
import { keyColumns } from '../order-keys.js';
import type { Key } from './compile-order.js';
import type { CompiledPage } from './compile-page.js';
import { arrowOf, compileLookup, compileTraversal, matchOf, type Walk } from './compile-traversal.js';
import { orderProperty } from './order-properties.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/**
 * Clauses that leave a page of all nodes of a kind ordered by a property of their neighbours: the neighbours are read
 * along the index of that property, and each leads back to its nodes, until the page is full. Only then, for nodes
 * without that value come last, are those looked for among all.
 */
export function compileNeighbourPage(
  walk: Walk,
  list: ListPlan,
  order: readonly Key[],
  page: CompiledPage,
  scope: StatementScope,
): readonly string[] | undefined {
  const term = neighbourOrder(list, walk.kinds, scope.counts);
  if (term === undefined) return undefined;
  const { traversal, property, direction } = term;
  const [kind = ''] = walk.kinds;
  const far = compileLookup(`${walk.node}:${quoteName(kind)}`, traversal, scope);
  const columns = keyColumns(property, direction);
  const keys = columns.map(({ column }) => `${far.node}.${quoteName(orderProperty(column, direction))}`);
  const missing = scope.constant(columns[0]?.missing ?? '');
  const [before, after] = direction === 'ASC' ? ['<', '>='] : ['>', '<='];
  const seek = [
    `${keys[0]} ${before} ${missing}`,
    ...(list.page.beyond ? [`${keys[0]} ${after} ${scope.parameter(list.page, firstKey)}`] : []),
  ];
  const index = `${far.node}:${quoteName(traversal.far[0] ?? '')}`;
  const indexed = quoteName(orderProperty(columns[0]?.column ?? '', direction));
  const [found, rest, row] = [scope.variable('found'), scope.variable('rest'), scope.variable('row')];
  const expressions = order.map(({ expression }, at) => keys[at] ?? expression);
  const rows = (neighbour: string): string =>
    `RETURN collect([${[walk.node, neighbour, ...page.keys].join(', ')}])`;
  const along = [
    `MATCH (${index}) USING INDEX ${index}(${indexed}) WHERE ${seek.join(' AND ')}`,
    matchOf({ ...far, conditions: [...far.conditions, ...walk.conditions, isFirst()] }),
    page.cutBy(expressions, [], [far.node]),
    `${rows(far.node)} AS ${found}`,
  ];
  const among = [
    // Not a condition, which Neo4j would ask of each node it has already read.
    `UNWIND CASE WHEN size(${found}) < ${page.limit} THEN [1] ELSE [] END AS wanted`,
    matchOf(walk),
    page.cutBy(
      order.map(({ expression }) => expression),
      [`${page.keys[0]} = ${missing}`],
    ),
    `${rows(firstOf('node'))} AS ${rest}`,
  ];
  scope.knowNeighbour(walk.node, traversal, far.node);
  const named = [walk.node, far.node, ...page.keys].map((name, at) => `${row}[${at}] AS ${name}`).join(', ');
  return [
    scope.subquery([], along.join('\n')),
    scope.subquery([found], among.join('\n')),
    `UNWIND ${found} + ${rest} AS ${row} WITH ${named} LIMIT ${page.limit}`,
  ];

  /** A node with several such neighbours stands at the one it is ordered by; most have one and need not be asked. */
  function isFirst(): string {
    const only = `COUNT { (${walk.node})${arrowOf(traversal, scope)}() } = 1`;
    return `(${only} OR ${firstOf('relationship')} = ${far.relationship})`;
  }

  function firstOf(what: 'node' | 'relationship'): string {
    const step = compileTraversal(walk.node, traversal, scope);
    return `head(COLLECT { ${matchOf(step)} RETURN ${step[what]} ORDER BY ${step.relationship}.id LIMIT 1 })`;
  }
}
