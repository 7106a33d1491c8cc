import type { ListPlan, Traversal } from '../../plan/plan.js';
import { farOrder, firstKey, MOST_LOOKED_AT } from '../neighbour-order.js';
import { compileBound, type Key, orderBy, present } from './compile-order.js';
import { keptCount } from './node-counts.js';
import { quoteName, quoteText } from './quote-name.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, type Step } from './walk.js';

/**
 * A page of a node's neighbours in the order of one of their properties. Where they are a good part of all nodes of
 * their kind, those are read along the index of that property, and asked whether the node leads to them, until the page
 * is full; where it does not lead to so many, or the first do not fill it, its neighbours are read and sorted.
 * @param sorted SQL of the page as it is had otherwise
 * @param near SQL of the node's id
 */
export function compileSuperNodePage(
  builder: StatementBuilder,
  list: ListPlan,
  traversal: Traversal,
  step: Step,
  keys: readonly Key[],
  sorted: string,
  near: string,
  limit: string,
): string {
  const by = farOrder(list, traversal);
  const [key] = keys;
  if (by === undefined || key === undefined) return sorted;
  const { kind, after, before, descending } = by;
  const beyond = list.page.beyond ? [compileBound(builder, keys, list.page, 'beyond')] : [];
  const other = `n${builder.nextNumber()}`;
  const looked = present(columnOf(other, by.column), by.missing);
  const from = list.page.beyond ? `${looked} ${after} ${builder.parameters.add(list.page, firstKey)}` : '1';
  const order = descending ? `${looked} DESC` : looked;
  const last = `SELECT ${looked} FROM ${quoteName(kind)} ${other} WHERE ${from} ORDER BY ${order} LIMIT 1 OFFSET ${MOST_LOOKED_AT}`;
  // Before the last looked at, for others may have the same key; where there is none, before or after any value.
  const bound = `${key.text} ${before.charAt(0)} coalesce((${last}), ${descending ? '-9e999' : "X'FF'"})`;
  const met = `${step.far} = ${columnOf(step.node, 'id')} AND ${step.near} = ${near}`;
  const conditions = [bound, ...step.conditions, ...beyond].join(' AND ');
  const page = `SELECT ${columnOf(step.edge, 'id')} AS id FROM ${quoteName(kind)} ${step.node} CROSS JOIN ${step.alone.from} ON ${met} WHERE ${conditions} ORDER BY ${orderBy(keys)} LIMIT ${limit}`;
  const along = `(SELECT CASE WHEN count(*) = ${limit} THEN json_group_array(id) END FROM (${page}))`;
  const own = [`${step.near} = ${near}`, ...step.alone.conditions].join(' AND ');
  const many = `(SELECT count(*) * count(*) FROM ${step.alone.from} WHERE ${own}) > 2 * ${limit} * ${keptCount(quoteText(kind))}`;
  return `coalesce(CASE WHEN ${many} THEN ${along} END, ${sorted})`;
}
