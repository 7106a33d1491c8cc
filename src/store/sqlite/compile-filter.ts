import type { Filter } from '../../plan/plan.js';
import { conjunctsOf, isSome, type Related } from '../anchor.js';
import { compileComparison } from './compile-comparison.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, type Scope, type Step, walk } from './walk.js';

/** Where in the statement a condition stands. */
interface Place {
  /** The condition must not hold: a value missing fulfils no comparison, and so does not hold. */
  readonly negated: boolean;
  /** About how many tokens of the statement are open around it. */
  readonly open: number;
}

/**
 * From here on a condition is a block of its own: SQLite before 3.46 refuses statements with more than 100 open tokens,
 * and a walk of many steps is taken along every path, where a block meets each node once.
 */
const MOST_OPEN = 36;
const OPEN_OF_GROUP = 3;
const OPEN_OF_EXISTS = 12;
/** SQLite takes expressions a thousand deep, and takes `a AND b AND c` for three deep. */
const LONGEST_GROUP = 400;

/** A condition that is true, or else false or null; negation is drawn in to the comparisons, where null is false. */
export function compileFilter(
  builder: StatementBuilder,
  filter: Filter,
  scope: Scope,
  place: Place = { negated: false, open: 0 },
): string {
  switch (filter.filter) {
    case 'and':
    case 'or': {
      const within = { ...place, open: place.open + OPEN_OF_GROUP };
      const all = filter.of.map((one) => compileFilter(builder, one, scope, within));
      return (filter.filter === 'and') === place.negated ? group(all, ' OR ', '0') : group(all, ' AND ', '1');
    }
    case 'not':
      return compileFilter(builder, filter.of, scope, { ...place, negated: !place.negated });
    case 'related':
      return compileRelated(builder, filter, scope, place);
    case 'id':
      return settle(
        `${columnOf(scope.node, 'id')} IN ${builder.parameters.addList(filter, (one) => one.in)}`,
        place,
      );
    case 'kind':
      return settle(`${scope.kind} IN ${builder.parameters.addList(filter, (one) => one.in)}`, place);
    case 'text':
    case 'oneOf':
    case 'compare':
    case 'days':
    case 'missing': {
      const alias = filter.on === 'edge' ? (scope.edge ?? scope.node) : scope.node;
      return settle(compileComparison(builder, filter, alias), place);
    }
  }
}

const settle = (condition: string, { negated }: Place): string =>
  negated ? `NOT coalesce(${condition}, 0)` : condition;

function group(conditions: readonly string[], by: ' AND ' | ' OR ', none: string): string {
  if (conditions.length < 2) return conditions[0] ?? none;
  if (conditions.length <= LONGEST_GROUP) return `(${conditions.join(by)})`;
  const groups: string[] = [];
  for (let at = 0; at < conditions.length; at += LONGEST_GROUP) {
    groups.push(group(conditions.slice(at, at + LONGEST_GROUP), by, none));
  }
  return group(groups, by, none);
}

function compileRelated(builder: StatementBuilder, filter: Related, scope: Scope, place: Place): string {
  if (filter.quantifier === 'every' && filter.where === undefined) return place.negated ? '0' : '1';
  const found =
    place.open + OPEN_OF_EXISTS > MOST_OPEN
      ? isAmongThoseWith(builder, filter, scope)
      : exists(builder, filter, scope, place.open + OPEN_OF_EXISTS);
  return (filter.quantifier === 'some') === place.negated ? `NOT ${found}` : found;
}

/**
 * Whether the node is among all that have such a neighbour: one look at the neighbours serves all nodes.
 * @param fromFar whether to start at the far end
 */
export function isAmongThoseWith(
  builder: StatementBuilder,
  filter: Related,
  scope: Scope,
  fromFar = false,
): string {
  const { near, steps, conditions } = neighbours(builder, filter, 0);
  const from = fromFar
    ? steps
        .map((step) => step.fromFar)
        .reverse()
        .join(' CROSS JOIN ')
    : joined(steps);
  const text = `SELECT DISTINCT ${near} AS id FROM ${from} WHERE ${conditions.join(' AND ')}`;
  return `${columnOf(scope.node, 'id')} IN (SELECT id FROM ${builder.addBlock('f', text)})`;
}

function exists(builder: StatementBuilder, filter: Related, scope: Scope, open: number): string {
  const { near, steps, conditions } = neighbours(builder, filter, open);
  const all = [`${near} = ${columnOf(scope.node, 'id')}`, ...conditions];
  return `EXISTS (SELECT 1 FROM ${joined(steps)} WHERE ${all.join(' AND ')})`;
}

interface Neighbours {
  /** SQL of the id of the node whose neighbours they are. */
  readonly near: string;
  /** What is joined, from the near end to the far one. */
  readonly steps: readonly Step[];
  readonly conditions: readonly string[];
}

const joined = (steps: readonly Step[]): string => steps.map(({ from }) => from).join(' JOIN ');

/** The neighbours that a quantifier looks for: for `every`, those that fail. */
function neighbours(builder: StatementBuilder, filter: Related, open: number): Neighbours {
  const step = walk(builder, filter.traversal, filter.asOf);
  const { near } = step;
  const steps = [step];
  const { where, quantifier } = filter;
  if (where === undefined) return { near, steps, conditions: step.conditions };
  if (quantifier === 'every') {
    const failing = compileFilter(builder, where, step, { negated: true, open });
    return { near, steps, conditions: [...step.conditions, failing] };
  }
  const within = open + OPEN_OF_EXISTS;
  const { next, others } = within > MOST_OPEN ? { others: [where] } : partChain(where);
  const conditions = [
    ...step.conditions,
    ...others.map((one) => compileFilter(builder, one, step, { negated: false, open })),
  ];
  if (next === undefined) return { near, steps, conditions };
  const further = neighbours(builder, next, within);
  return {
    near,
    steps: [step, ...further.steps],
    conditions: [...conditions, `${further.near} = ${columnOf(step.node, 'id')}`, ...further.conditions],
  };
}

/** A chain of `some` within `some` is one join; where there are two such, joining both would multiply rows. */
function partChain(where: Filter): { readonly next?: Related; readonly others: readonly Filter[] } {
  const all = conjunctsOf(where);
  const [next, ...more] = all.filter(isSome);
  if (next === undefined || more.length > 0) return { others: all };
  return { next, others: all.filter((one) => one !== next) };
}
