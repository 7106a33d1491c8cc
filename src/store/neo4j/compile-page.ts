import type { ListPlan } from '../../plan/plan.js';
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
  /** The same by other expressions for the keys, under further conditions on their names, keeping other variables too. */
  readonly cutBy: (
    expressions: readonly string[],
    conditions: readonly string[],
    others?: readonly string[],
  ) => string;
  /** The order keys of a row that is left. */
  readonly keys: readonly string[];
  /** How many rows to read. */
  readonly limit: string;
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
  const bounded = (side: 'beyond' | 'upTo'): Bound => {
    const compared = keys.map(({ name, expression, indexed, descending }, at) => ({
      name,
      expression,
      indexed,
      bound: scope.parameter(page, (of) => of[side]?.[at]),
      greater: descending === (side === 'upTo'),
    }));
    return { past: isPast(compared), seek: (passed) => seekOf(compared[0], passed) };
  };
  const beyond = page.beyond && bounded('beyond');
  const upTo = page.upTo && bounded('upTo');
  const bounds = [beyond, upTo].filter((bound) => bound !== undefined);
  const kept = [walk.node, ...(walk.relationship === undefined ? [] : [walk.relationship])];
  const keyedBy = (expressions: readonly string[], others: readonly string[] = []): string =>
    `WITH ${[...kept, ...others, ...keys.map(({ name }, at) => `${expressions[at]} AS ${name}`)].join(', ')}`;
  const expressions = keys.map(({ expression }) => expression);
  const sort = keys.map(({ name, descending }) => `${name} ${descending ? 'DESC' : 'ASC'}`).join(', ');
  const names = keys.map(({ name }) => name);
  const limit = scope.parameter(list, rowsToRead);
  const cutBy: CompiledPage['cutBy'] = (by, conditions, others = []) => {
    const all = [...bounds.map(({ past }) => past), ...conditions];
    const where = all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`;
    const left = [...kept, ...others, ...names].join(', ');
    return `${keyedBy(by, others)} ${where} WITH ${left} ORDER BY ${sort} LIMIT ${limit}`;
  };
  return {
    seek: bounds.length === 0 ? anyKey(keys[0]) : bounds.flatMap(({ seek }) => seek(true)),
    cut: cutBy(expressions, []),
    cutBy,
    before: {
      seek: beyond?.seek(false) ?? [],
      clause:
        beyond === undefined
          ? ''
          : `${keyedBy(expressions)} WHERE NOT (${beyond.past}) WITH 1 AS row LIMIT 1`,
    },
    keys: names,
    limit,
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
