import type { OrderTerm, Page } from '../../plan/plan.js';
import { keyColumns, missingKeys } from '../order-keys.js';
import { compileCount } from './compile-count.js';
import { quoteLiteral } from './quote-name.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, type Scope, walk } from './walk.js';

/** One expression that rows are compared by; never null. */
export interface Key {
  readonly text: string;
  readonly numeric: boolean;
  readonly descending: boolean;
}

interface RawKey {
  readonly text: string;
  readonly missing: string | number;
  readonly nullable: boolean;
}

/** The keys of an order, flattened; `backward` turns directions about and leaves missing values where they were. */
export function compileKeys(
  builder: StatementBuilder,
  order: readonly OrderTerm[],
  scope: Scope,
  backward: boolean,
): readonly Key[] {
  return order.flatMap((term) =>
    rawKeys(builder, term, scope, scope.edge ?? scope.node).map(({ text, missing, nullable }) => ({
      text: nullable ? present(text, missing) : text,
      numeric: typeof missing === 'number',
      descending: (term.direction === 'DESC') !== backward,
    })),
  );
}

/** Spelt alike here and in the indexes, which serve an order only if it is. */
export const present = (text: string, missing: string | number): string =>
  `coalesce(${text}, ${quoteLiteral(missing)})`;

function rawKeys(
  builder: StatementBuilder,
  term: OrderTerm,
  scope: Scope,
  identified: string,
): readonly RawKey[] {
  switch (term.by) {
    case 'property':
    case 'edgeProperty': {
      const alias = term.by === 'property' ? scope.node : (scope.edge ?? scope.node);
      return keyColumns(term.property, term.direction).map(({ column, missing }) => ({
        text: columnOf(alias, column),
        missing,
        nullable: true,
      }));
    }
    case 'id':
      return [{ text: columnOf(identified, 'id'), missing: '', nullable: false }];
    case 'far':
      return [{ text: scope.far ?? columnOf(scope.node, 'id'), missing: '', nullable: false }];
    case 'count': {
      const text = compileCount(builder, term.traversal, columnOf(scope.node, 'id'));
      return [{ text, missing: 0, nullable: false }];
    }
    case 'neighbour': {
      const step = walk(builder, term.traversal);
      const all = [`${step.near} = ${columnOf(scope.node, 'id')}`, ...step.conditions];
      const rest = `FROM ${step.from} WHERE ${all.join(' AND ')} ORDER BY ${columnOf(step.edge, 'id')} LIMIT 1`;
      const missing = missingKeys(term.term, term.direction);
      return rawKeys(builder, term.term, step, step.node).map(({ text }, at) => ({
        text: `(SELECT ${text} ${rest})`,
        missing: missing[at] ?? '',
        nullable: true,
      }));
    }
  }
}

export const orderBy = (keys: readonly Key[]): string =>
  keys.map(({ text, descending }) => (descending ? `${text} DESC` : text)).join(', ');

/** SQLite writes a real into JSON with 15 digits; 17 bring back the same number. */
export const exactNumber = (text: string): string => `json(format('%!.17g', ${text}))`;

export const keyCell = ({ text, numeric }: Key): string => (numeric ? exactNumber(text) : text);

/** Rows that come after the keys `beyond` in the order read, or before `upTo`. */
export function compileBound(
  builder: StatementBuilder,
  keys: readonly Key[],
  page: Page,
  side: 'beyond' | 'upTo',
): string {
  const bound = keys.map(({ text, descending }, at) => ({
    text,
    value: builder.parameters.add(page, (of) => of[side]?.[at] ?? null),
    operator: descending === (side === 'beyond') ? '<' : '>',
  }));
  const [first] = bound;
  if (first === undefined) return '1';
  // Side by side rather than within one another, since SQLite limits how deep a statement nests.
  const ways = bound.map(({ text, operator, value }, at) =>
    [
      ...bound.slice(0, at).map((equal) => `${equal.text} = ${equal.value}`),
      `${text} ${operator} ${value}`,
    ].join(' AND '),
  );
  // The first key by itself too, because an index serves one comparison but no choice of several.
  return `(${first.text} ${first.operator}= ${first.value} AND (${ways.join(' OR ')}))`;
}
