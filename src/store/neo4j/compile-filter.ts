import type { Property } from '../../ontology/property.js';
import type { Filter } from '../../plan/plan.js';
import { columnsOf, folded, member, words } from '../columns.js';
import { compileAsOf } from './compile-as-of.js';
import { compileTraversal, kindName, matchOf, type Walk } from './compile-traversal.js';
import { orderProperty } from './order-properties.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/** Deeper conditions become blocks of their own: each EXISTS within another doubles the time to read the statement. */
const DEEPEST = 2;

/** Where in a filter a condition stands. */
interface Place {
  /** Under a `not`. */
  readonly negated?: boolean;
  /** Within how many conditions on neighbours. */
  readonly depth?: number;
}

type Variables = Pick<Walk, 'node' | 'relationship'>;

/**
 * A condition. Null, where a value is missing, counts as not true: WHERE sees to that, and under a `not` each
 * comparison does, for what wraps an EXISTS in more than NOT makes Neo4j plan it over and over.
 */
export function compileFilter(
  filter: Filter,
  on: Variables,
  scope: StatementScope,
  place: Place = {},
): string {
  switch (filter.filter) {
    case 'and':
    case 'or': {
      const different = [...new Set(filter.of)];
      const conditions = different.map((part) => compileFilter(part, on, scope, place));
      if (conditions.length === 0) return filter.filter === 'and' ? 'true' : 'false';
      return `(${conditions.join(filter.filter === 'and' ? ' AND ' : ' OR ')})`;
    }
    case 'not':
      return `NOT ${compileFilter(filter.of, on, scope, { ...place, negated: true })}`;
    case 'id':
      return `${on.node}.id IN ${scope.parameter(filter, (one) => one.in)}`;
    case 'kind':
      return isOfKind(
        on.node,
        scope.parameter(filter, (one) => one.in),
        scope,
      );
    case 'text':
    case 'oneOf':
    case 'compare':
    case 'days':
    case 'missing': {
      const compared = compileComparison(
        filter,
        filter.on === 'node' ? on.node : `${on.relationship}`,
        scope,
      );
      return place.negated ? `coalesce(${compared}, false)` : compared;
    }
    case 'related':
      return compileRelated(filter, on.node, scope, place.depth ?? 0);
  }
}

const isOfKind = (node: string, kinds: string, scope: StatementScope): string =>
  scope.knownAt === undefined
    ? `any(label IN labels(${node}) WHERE label IN ${kinds})`
    : `${kindName(node, scope)} IN ${kinds}`;

type Comparison = Extract<Filter, { readonly property: Property }>;

function compileComparison(filter: Comparison, of: string, scope: StatementScope): string {
  const { property } = filter;
  const column = (name: string): string => `${of}.${quoteName(name)}`;
  const compared = column(comparedColumn(filter));
  switch (filter.filter) {
    case 'text':
      if (filter.operator === 'matches') {
        return `${column(words(property))} CONTAINS ${scope.parameter(filter, ({ value }) => ` ${value}`)}`;
      }
      return `${compared} ${TEXT_OPERATORS[filter.operator]} ${scope.parameter(filter, ({ value }) => value)}`;
    case 'oneOf':
      return `${compared} IN ${scope.parameter(filter, ({ values }) => values)}`;
    case 'compare':
      return `${compared} ${COMPARISONS[filter.operator]} ${scope.parameter(filter, ({ value }) => value)}`;
    case 'days': {
      const [earliest, latest] = [member(property, 'earliest'), member(property, 'latest')].map(column);
      return `(${latest} >= ${scope.parameter(filter.range, (days) => days.earliest)} AND ${earliest} <= ${scope.parameter(filter.range, (days) => days.latest)})`;
    }
    case 'missing':
      return `${column(columnsOf(property)[0]?.name ?? property.name)} IS NULL`;
  }
}

/** Equal texts are found by the index that lists are ordered by, where there is one. */
function comparedColumn({ filter, on, property }: Comparison): string {
  if (property.type.type !== 'text') return property.name;
  const column = folded(property);
  return filter === 'oneOf' && on === 'node' && property.order ? orderProperty(column, 'ASC') : column;
}

const TEXT_OPERATORS = { contains: 'CONTAINS', startsWith: 'STARTS WITH' } as const;
const COMPARISONS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function compileRelated(
  { quantifier, traversal, asOf, where }: Extract<Filter, { filter: 'related' }>,
  near: string,
  scope: StatementScope,
  depth: number,
): string {
  const apart = depth >= DEEPEST;
  const start = apart ? scope.variable('node') : near;
  const walk = compileTraversal(start, traversal, scope);
  const holds = asOf ? compileAsOf(walk.relationship, traversal.relationship, asOf, scope).conditions : [];
  const wanted: Filter = where ?? { filter: 'and', of: [] };
  const sought: Filter = quantifier === 'every' ? { filter: 'not', of: wanted } : wanted;
  const condition = compileFilter(sought, walk, scope, { depth: apart ? 0 : depth + 1 });
  const match = matchOf({ ...walk, conditions: [...walk.conditions, ...holds, condition] });
  const found = apart
    ? `${near} IN ${scope.addBlock((block) => `${match} RETURN collect(DISTINCT ${start}) AS ${block}`)}`
    : `EXISTS { ${match} }`;
  return quantifier === 'some' ? found : `NOT ${found}`;
}
