import type { ListPlan } from '../../plan/plan.js';
import { neighbourOrder } from '../neighbour-order.js';
import { keyColumns } from '../order-keys.js';
import { compileBound, type Key, orderBy, present } from './compile-order.js';
import { quoteLiteral } from './quote-name.js';
import { arrayOf, type RowSource } from './row-source.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, walk } from './walk.js';

/**
 * A page of all nodes of a kind ordered by a property of their neighbours: the neighbours are read along the index of
 * that property, and each leads back to its nodes, until the page is full. Only then, for nodes without that value come
 * last, are those looked for among all.
 * @param rows all rows, whatever the page
 * @returns SQL of a JSON array of ids; nothing where the order is another
 */
export function compileNeighbourPage(
  builder: StatementBuilder,
  list: ListPlan,
  { from, scope, conditions }: RowSource,
  keys: readonly Key[],
  limit: string,
): string | undefined {
  const term =
    scope.scanned === undefined ? undefined : neighbourOrder(list, [scope.scanned], builder.counts);
  if (term === undefined) return undefined;
  const step = walk(builder, term.traversal);
  const columns = keyColumns(term.property, term.direction);
  const near = columns.map(({ column, missing }) => ({
    text: present(columnOf(step.node, column), missing),
    numeric: typeof missing === 'number',
    descending: term.direction === 'DESC',
  }));
  const missing = quoteLiteral(columns[0]?.missing ?? '');
  const page = (by: readonly Key[], where: readonly string[], most: string): string => {
    const bound = list.page.beyond ? [compileBound(builder, by, list.page, 'beyond')] : [];
    return `WHERE ${[...where, ...conditions, ...bound].join(' AND ')} ORDER BY ${orderBy(by)} LIMIT ${most}`;
  };
  const node = columnOf(scope.node, 'id');
  // A node with several such neighbours stands at the one it is ordered by.
  const other = walk(builder, term.traversal);
  const earlier = [`${other.near} = ${node}`, ...other.conditions, `${other.edge}.id < ${step.edge}.id`];
  const first = `NOT EXISTS (SELECT 1 FROM ${other.from} WHERE ${earlier.join(' AND ')})`;
  const valued = `${near[0]?.text ?? ''} ${term.direction === 'ASC' ? '<' : '>'} ${missing}`;
  const along = page([...near, ...keys.slice(near.length)], [valued, ...step.conditions, first], limit);
  const found = builder.addBlock(
    'w',
    `SELECT ${node} AS id FROM ${step.fromFar} CROSS JOIN ${from} ON ${node} = ${step.near} ${along}`,
  );
  const among = page(
    keys,
    [`${keys[0]?.text ?? ''} = ${missing}`],
    `${limit} - (SELECT count(*) FROM ${found})`,
  );
  return arrayOf(
    `SELECT id FROM ${found} UNION ALL SELECT id FROM (SELECT ${node} AS id FROM ${from} ${among})`,
  );
}
