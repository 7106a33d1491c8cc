import type { ListPlan, OrderKey } from '../../plan/plan.js';
import { rowsToRead } from '../../plan/shape-answer.js';
import type { Key } from './compile-order.js';
import type { Walk } from './compile-traversal.js';
import type { StatementScope } from './statement.js';

/** What a list's MATCH is narrowed by, and clauses that follow it. */
export interface CompiledPage {
  /** Conditions by which an index finds where the page starts, so that no row before it is read. */
  readonly seek: readonly string[];
  /** Leaves the rows to read, in order. */
  readonly cut: string;
  /** Conditions and a clause that leave one row, if the page's start has any before it. */
  readonly before: { readonly seek: readonly string[]; readonly clause: string };
  /** The order keys of a row that is left, as a list. */
  readonly keys: string;
}

export function compilePage(
  walk: Walk,
  list: ListPlan,
  order: readonly Key[],
  scope: StatementScope,
): CompiledPage {
  const { page } = list;
  const keys = order.map((key) => ({
    ...key,
    name: scope.variable('key'),
    descending: (key.direction === 'DESC') !== page.backward,
  }));
  for (const { counted, name } of keys) if (counted) scope.knowCount(walk.node, counted, name);
  const bounded = (bound: readonly OrderKey[], after: boolean): Bound => {
    const compared = keys.map(({ name, expression, indexed, descending }, at) => ({
      name,
      expression,
      indexed,
      bound: scope.parameter(bound[at]),
      greater: descending !== after,
    }));
    return { past: isPast(compared), seek: (passed) => seekOf(compared[0], passed) };
  };
  const beyond = page.beyond && bounded(page.beyond, true);
  const upTo = page.upTo && bounded(page.upTo, false);
  const bounds = [beyond, upTo].filter((bound) => bound !== undefined);
  const kept = [walk.node, ...(walk.relationship === undefined ? [] : [walk.relationship])].join(', ');
  const keyed = `WITH ${kept}, ${keys.map(({ expression, name }) => `${expression} AS ${name}`).join(', ')}`;
  const where = bounds.length === 0 ? '' : `WHERE ${bounds.map(({ past }) => past).join(' AND ')}`;
  const sort = keys.map(({ name, descending }) => `${name} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const names = keys.map(({ name }) => name).join(', ');
  return {
    seek: bounds.length === 0 ? anyKey(keys[0]) : bounds.flatMap(({ seek }) => seek(true)),
    cut: `${keyed} ${where} WITH ${kept}, ${names} ORDER BY ${sort} LIMIT ${scope.parameter(rowsToRead(list))}`,
    before: {
      seek: beyond?.seek(false) ?? [],
      clause: beyond === undefined ? '' : `${keyed} WHERE NOT (${beyond.past}) WITH 1 AS row LIMIT 1`,
    },
    keys: `[${names}]`,
  };
}

interface Bound {
  readonly past: string;
  /** Conditions on the first key alone, for rows that have passed the bound or that have not. */
  readonly seek: (passed: boolean) => readonly string[];
}

/** An index gives its order only to a statement that has a condition on its property. */
const anyKey = (first: Key | undefined): readonly string[] =>
  first?.indexed ? [`${first.expression} IS NOT NULL`] : [];

const seekOf = (first: Comparison | undefined, passed: boolean): readonly string[] =>
  first?.indexed ? [`${first.expression} ${first.greater === passed ? '>=' : '<='} ${first.bound}`] : [];

interface Comparison {
  readonly name: string;
  readonly expression: string;
  readonly indexed: boolean;
  readonly bound: string;
  readonly greater: boolean;
}

/** Compares key by key: the first that differs decides. */
function isPast([first, ...rest]: readonly Comparison[]): string {
  if (first === undefined) return 'false';
  const { name, bound, greater } = first;
  const strictly = `${name} ${greater ? '>' : '<'} ${bound}`;
  return rest.length === 0 ? strictly : `(${strictly} OR (${name} = ${bound} AND ${isPast(rest)}))`;
}
