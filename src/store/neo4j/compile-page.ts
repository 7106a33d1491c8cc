import type { OrderKey, Page } from '../../plan/plan.js';
import type { Key } from './compile-order.js';
import type { Walk } from './compile-traversal.js';
import type { StatementScope } from './statement.js';

/** Clauses that follow a list's MATCH. */
export interface CompiledPage {
  /** Leaves the rows of the page and one more, in order. */
  readonly cut: string;
  /** Leaves one row, if there is any at the page's start or on the far side of it. */
  readonly before: string;
  /** The order keys of a row that is left, as a list. */
  readonly keys: string;
}

export function compilePage(
  { node, relationship }: Walk,
  page: Page,
  order: readonly Key[],
  scope: StatementScope,
): CompiledPage {
  const names = order.map(() => scope.variable('key'));
  const descending = order.map(({ direction }) => (direction === 'DESC') !== page.backward);
  const kept = [node, ...(relationship === undefined ? [] : [relationship])].join(', ');
  const keyed = `WITH ${kept}, ${order.map(({ expression }, at) => `${expression} AS ${names[at]}`).join(', ')}`;
  const side = (bound: readonly OrderKey[], after: boolean): string =>
    isPast(
      names.map((name, at) => ({
        name,
        bound: scope.parameter(bound[at]),
        greater: descending[at] !== after,
      })),
    );
  const beyond = page.beyond && side(page.beyond, true);
  const upTo = page.upTo && side(page.upTo, false);
  const bounds = [beyond, upTo].filter((bound) => bound !== undefined);
  const where = bounds.length === 0 ? '' : `WHERE ${bounds.join(' AND ')}`;
  const sort = names.map((name, at) => `${name} ${descending[at] ? 'DESC' : 'ASC'}`).join(', ');
  return {
    cut: `${keyed} ${where} WITH ${kept}, ${names.join(', ')} ORDER BY ${sort} LIMIT ${scope.parameter(page.size + 1)}`,
    before: beyond === undefined ? '' : `${keyed} WHERE NOT (${beyond}) WITH 1 AS row LIMIT 1`,
    keys: `[${names.join(', ')}]`,
  };
}

interface Comparison {
  readonly name: string;
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
