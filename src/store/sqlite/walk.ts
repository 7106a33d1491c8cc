import type { Traversal } from '../../ontology/ontology.js';
import type { DayRange } from '../../plan/plan.js';
import { member } from '../columns.js';
import { quoteName, quoteText } from './quote-name.js';
import { ENTITIES } from './schema-tables.js';
import type { StatementBuilder } from './statement.js';

/** What an expression may speak of: a node, and the relationship just walked to reach it. */
export interface Scope {
  readonly node: string;
  /** SQL of the node's kind name. */
  readonly kind: string;
  readonly edge?: string;
  /** SQL of the node's id as the relationship has it, whose indexes are in its order. */
  readonly far?: string;
  /** The kind, where all its nodes are looked through and no relationship was walked. */
  readonly scanned?: string;
}

/** A step over a relationship to a node at its far end, both visible. */
export interface Step extends Scope {
  readonly edge: string;
  readonly far: string;
  readonly from: string;
  /** The same, the far end looked through first, whatever SQLite thinks: it knows of no table how large it is. */
  readonly fromFar: string;
  /** SQL of the id of the node at which the step starts. */
  readonly near: string;
  readonly conditions: readonly string[];
  /** The relationship alone, which its indexes cover: whether its far end is visible is then left open. */
  readonly alone: { readonly from: string; readonly conditions: readonly string[] };
}

export const columnOf = (alias: string, column: string): string => `${alias}.${quoteName(column)}`;

export const farTable = (traversal: Traversal): string =>
  quoteName(traversal.far.length === 1 ? (traversal.far[0] as string) : ENTITIES.name);

export function walk(builder: StatementBuilder, traversal: Traversal, asOf?: DayRange): Step {
  const number = builder.nextNumber();
  const edge = `r${number}`;
  const node = `n${number}`;
  const { near, far, farKind } = endsOf(traversal);
  const single = traversal.far.length === 1 ? (traversal.far[0] as string) : undefined;
  const [walked, reached] = [
    `${quoteName(traversal.relationship.type)} ${edge}`,
    `${farTable(traversal)} ${node}`,
  ];
  const shown = [
    ...farKinds(traversal, columnOf(edge, farKind)),
    `${columnOf(edge, 'clearance')} <= ${builder.clearance}`,
  ];
  const met = `${columnOf(node, 'id')} = ${columnOf(edge, far)}`;
  return {
    node,
    edge,
    kind: single === undefined ? columnOf(node, 'kind') : quoteText(single),
    near: columnOf(edge, near),
    far: columnOf(edge, far),
    from: `${walked} JOIN ${reached} ON ${met}`,
    fromFar: `${reached} CROSS JOIN ${walked} ON ${met}`,
    conditions: [...shown, ...visible(builder, node, single), ...mayHold(builder, traversal, edge, asOf)],
    alone: { from: walked, conditions: shown },
  };
}

export const endsOf = (traversal: Traversal): { near: string; far: string; farKind: string } =>
  traversal.direction === 'out'
    ? { near: 'fromId', far: 'toId', farKind: 'toKind' }
    : { near: 'toId', far: 'fromId', farKind: 'fromKind' };

/** A retracted claim is for nobody's eyes. */
export function visible(
  builder: StatementBuilder,
  alias: string,
  kind: string | undefined,
): readonly string[] {
  const cleared = `${columnOf(alias, 'clearance')} <= ${builder.clearance}`;
  const retractable = kind !== undefined && builder.ontology.kind(kind).properties.has('retractedAt');
  return retractable ? [cleared, `${columnOf(alias, 'retractedAt')} IS NULL`] : [cleared];
}

/** The kind is part of both indexes of a relationship, so it is named wherever it is one; all kinds of an end need no test. */
function farKinds(traversal: Traversal, column: string): readonly string[] {
  const { from, to } = traversal.relationship;
  const [single, ...others] = traversal.far;
  if (others.length === 0) return [`${column} = ${quoteText(single as string)}`];
  if (traversal.far.length === (traversal.direction === 'out' ? to : from).length) return [];
  return [`${column} IN (${traversal.far.map(quoteText).join(', ')})`];
}

function mayHold(
  builder: StatementBuilder,
  { relationship }: Traversal,
  edge: string,
  asOf?: DayRange,
): readonly string[] {
  const since = relationship.properties.get('since');
  const until = relationship.properties.get('until');
  if (asOf === undefined || since === undefined || until === undefined) return [];
  const began = columnOf(edge, member(since, 'earliest'));
  const ended = columnOf(edge, member(until, 'latest'));
  return [
    `(${began} IS NULL OR ${began} <= ${builder.parameters.add(asOf, (days) => days.latest)})`,
    `(${ended} IS NULL OR ${ended} >= ${builder.parameters.add(asOf, (days) => days.earliest)})`,
  ];
}
