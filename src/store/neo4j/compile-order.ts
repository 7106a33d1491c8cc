import type { Property } from '../../ontology/property.js';
import type { Direction, OrderTerm, Traversal } from '../../plan/plan.js';
import { keyColumns, missingKeys } from '../order-keys.js';
import { compileCount } from './compile-count.js';
import { compileTraversal, matchOf, type Walk } from './compile-traversal.js';
import { orderProperty } from './order-properties.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/** One value that rows are ordered by; never null. */
export interface Key {
  readonly expression: string;
  readonly direction: Direction;
  /** Whether an index holds it, in a list of all nodes of a kind. */
  readonly indexed: boolean;
  /** What it counts the rows of, if it counts. */
  readonly counted?: Traversal;
}

/** The terms, flattened: a date has two keys, all others one. */
export const compileOrder = (order: readonly OrderTerm[], on: Walk, scope: StatementScope): readonly Key[] =>
  order.flatMap((term) =>
    keysOf(term, on, on.relationship ?? on.node, scope).map((expression) => ({
      expression,
      direction: term.direction,
      indexed: on.relationship === undefined && (term.by === 'property' || term.by === 'id'),
      ...(term.by === 'count' && { counted: term.traversal }),
    })),
  );

/** @param row the variable whose id tells two equal rows apart. */
function keysOf(term: OrderTerm, on: Walk, row: string, scope: StatementScope): readonly string[] {
  switch (term.by) {
    case 'id':
      return [`${row}.id`];
    case 'far':
      return [`${on.node}.id`];
    case 'property':
      return keyColumns(term.property, term.direction).map(
        ({ column }) => `${on.node}.${quoteName(orderProperty(column, term.direction))}`,
      );
    case 'edgeProperty':
      return edgeKeys(on.relationship ?? on.node, term.property, term.direction, scope);
    case 'count':
      return [compileCount(on.node, term.traversal, scope)];
    case 'neighbour': {
      const walk = compileTraversal(on.node, term.traversal, scope);
      const first = `${matchOf(walk)} WITH ${walk.node}, ${walk.relationship} ORDER BY ${walk.relationship}.id LIMIT 1`;
      const keys = keysOf(term.term, walk, walk.node, scope);
      return missingKeys(term.term, term.direction).map(
        (missing, at) =>
          `coalesce(head(COLLECT { ${first} RETURN ${keys[at]} }), ${scope.constant(missing)})`,
      );
    }
  }
}

const edgeKeys = (
  of: string,
  property: Property,
  direction: Direction,
  scope: StatementScope,
): readonly string[] =>
  keyColumns(property, direction).map(
    ({ column, missing }) => `coalesce(${of}.${quoteName(column)}, ${scope.constant(missing)})`,
  );
