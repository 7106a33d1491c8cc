import type { ListPlan } from '../../plan/plan.js';
import { needsBefore, needsTotal, rowsToRead } from '../../plan/shape-answer.js';
import { findAnchors, readsAll } from '../anchor.js';
import { compileFilter, isAmongThoseWith } from './compile-filter.js';
import { compileNeighbourPage } from './compile-neighbour-page.js';
import { compileBound, compileKeys, type Key, orderBy } from './compile-order.js';
import { arrayOf, type RowSource } from './row-source.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, type Scope } from './walk.js';

/** The parts of the statement that decide which rows a list has. */
export interface Rows {
  /** A JSON array of the ids of a page's rows, in the order read. */
  readonly page: string;
  /** What it is ordered by, and SQL of how many rows it reads. */
  readonly keys: readonly Key[];
  readonly limit: string;
  /** How many rows there are, whatever the page, if that is asked. */
  readonly total?: string;
  /** Whether the side that the page was entered from has rows, if that is asked. */
  readonly before?: string;
  readonly whole: RowSource;
}

/**
 * Sorts and limits on keys alone: values and children are read for the rows kept.
 * @param from what to read, `scope` being its aliases and `conditions` what every row fulfils
 * @param count SQL of how many rows there are in all, where that is known without a look at each
 */
export function compileRows(
  builder: StatementBuilder,
  list: ListPlan,
  from: string,
  scope: Scope,
  conditions: readonly string[],
  count?: string,
): Rows {
  const { page } = list;
  const whole = list.where === undefined ? conditions : [...conditions, where(builder, list, scope)];
  const keys = compileKeys(builder, list.order, scope, page.backward);
  const beyond = page.beyond && compileBound(builder, keys, page, 'beyond');
  const upTo = page.upTo && compileBound(builder, keys, page, 'upTo');
  const paged = [...whole, ...[beyond, upTo].filter((bound) => bound !== undefined)];
  const id = columnOf(scope.edge ?? scope.node, 'id');
  const limit = builder.parameters.add(list, rowsToRead);
  return {
    whole: { from, scope, conditions: whole },
    page:
      compileNeighbourPage(builder, list, { from, scope, conditions: whole }, keys, limit) ??
      pageOf(id, from, paged, orderBy(keys), limit),
    keys,
    limit,
    ...(needsTotal(list) && {
      total: count ?? `(SELECT count(*) FROM ${from} WHERE ${whole.join(' AND ')})`,
    }),
    ...(needsBefore(list) &&
      beyond && {
        before: `EXISTS (SELECT 1 FROM ${from} WHERE ${[...whole, `NOT ${beyond}`].join(' AND ')})`,
      }),
  };
}

export const pageOf = (
  id: string,
  from: string,
  conditions: readonly string[],
  order: string,
  limit: string,
): string =>
  arrayOf(
    `SELECT ${id} AS id FROM ${from} WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ${limit}`,
  );

/** All nodes of a kind may be many, those reached from one node are not. */
function where(builder: StatementBuilder, list: ListPlan, scope: Scope): string {
  const { where: filter } = list;
  if (filter === undefined) return '1';
  if (scope.scanned === undefined) return compileFilter(builder, filter, scope);
  const sought = { kinds: [scope.scanned], counts: builder.counts, all: readsAll(list) };
  const { anchors, others, unindexed } = findAnchors(filter, sought);
  const starts = anchors.map((anchor) => isAmongThoseWith(builder, anchor, scope, unindexed));
  return [...starts, compileFilter(builder, { filter: 'and', of: others }, scope)].join(' AND ');
}
