import type { Ontology } from '../../ontology/ontology.js';
import type { NodeSelection, Traversal } from '../../plan/plan.js';
import { alternatives, pastLabel, pastType, presentLabelOf } from './past-names.js';
import { quoteName, quoteText } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/** Rows of a pattern, and the conditions under which they are there for the viewer. */
export interface Walk {
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** Variables of the pattern; a scan walks no relationship. */
  readonly node: string;
  readonly relationship?: string;
  /** Kinds that the node may be of. */
  readonly kinds: readonly string[];
}

/** What is selected of a walk's node; a parameter of whatever leads to nodes, as nodes lead to them all. */
export type NodeCompiler = (
  on: Pick<Walk, 'node' | 'kinds'>,
  selection: NodeSelection,
  scope: StatementScope,
) => Projection;

/** From a node over a relationship to a node, all of it visible; where no other kind is at the end, it is not asked for. */
export function compileTraversal(near: string, traversal: Traversal, scope: StatementScope): Required<Walk> {
  return compileStep(near, traversal, scope, isAnyEnd(traversal));
}

/** The same, with the kind named: what is looked up in an index must have its label. */
export const compileLookup = (near: string, traversal: Traversal, scope: StatementScope): Required<Walk> =>
  compileStep(near, traversal, scope, false);

/** Whether all kinds that the relationship can lead to are meant, which its type says already. */
export const isAnyEnd = ({ relationship, direction, far }: Traversal): boolean =>
  (direction === 'out' ? relationship.to : relationship.from).length === far.length;

function compileStep(
  near: string,
  traversal: Traversal,
  scope: StatementScope,
  anyEnd: boolean,
): Required<Walk> {
  scope.countWalk();
  const relationship = scope.variable('relationship');
  const node = scope.variable('node');
  return {
    pattern: `(${near})${arrowOf(traversal, scope, relationship)}(${node}${anyEnd ? '' : `:${labelExpression(traversal.far, scope)}`})`,
    conditions: [
      `${relationship}.clearance <= ${scope.clearance}`,
      ...knownThen(relationship, scope),
      ...visibleNode(node, traversal.far, scope),
    ],
    node,
    relationship,
    kinds: traversal.far,
  };
}

/** A relationship as a pattern between two nodes has it. */
export function arrowOf(
  { relationship, direction }: Traversal,
  { knownAt }: StatementScope,
  variable = '',
): string {
  const type = `[${variable}:${alternatives([relationship.type], pastType, knownAt !== undefined)}]`;
  return direction === 'out' ? `-${type}->` : `<-${type}-`;
}

export function visibleNode(
  node: string,
  kinds: readonly string[],
  scope: StatementScope,
): readonly string[] {
  return [
    `${node}.clearance <= ${scope.clearance}`,
    ...knownThen(node, scope),
    ...(isRetractable(kinds, scope.ontology) ? [`${node}.retractedAt IS NULL`] : []),
  ];
}

/** Whether this version, of a node or a relationship, was known at the time that is asked of. */
export const knownThen = (of: string, { knownAt }: StatementScope): readonly string[] =>
  knownAt === undefined
    ? []
    : [
        `coalesce(${of}.knownFrom, 0) <= ${knownAt}`,
        `(${of}.knownUntil IS NULL OR ${of}.knownUntil > ${knownAt})`,
      ];

/**
 * Past and present nodes by a condition on their id: an index has the ids of each, and none those of both.
 * @param imports variables that the condition is about
 */
export function matchVersions(
  node: string,
  seek: string,
  conditions: readonly string[],
  imports: readonly string[],
  scope: StatementScope,
): string {
  const versions = ['Node', pastLabel('Node')].map(
    (label) => `MATCH (${node}:${quoteName(label)}) WHERE ${seek} RETURN ${node}`,
  );
  return `${scope.subquery(imports, versions.join('\nUNION ALL\n'))}\nWITH * WHERE ${conditions.join(' AND ')}`;
}

export const isRetractable = (kinds: readonly string[], ontology: Ontology): boolean =>
  kinds.some((name) => ontology.kind(name).properties.has('retractedAt'));

/** Labels of which a node of one of these kinds has one; as few as can be, for many take long to plan. */
export function labelExpression(
  kinds: readonly string[],
  { ontology, knownAt }: Pick<StatementScope, 'ontology' | 'knownAt'>,
): string {
  const either = (labels: readonly string[]): string =>
    alternatives(labels, pastLabel, knownAt !== undefined);
  if (kinds.length === ontology.kinds.size) return either(['Node']);
  const entities = [...ontology.kinds.values()].filter(({ entity }) => entity);
  const allEntities =
    kinds.length > 1 &&
    kinds.length === entities.length &&
    entities.every(({ name }) => kinds.includes(name));
  return either(allEntities ? ['Entity'] : kinds);
}

/** The name of a node's kind, whichever it is. */
export function kindName(node: string, { knownAt }: StatementScope): string {
  if (knownAt === undefined) return `head([label IN labels(${node}) WHERE NOT label IN ['Node', 'Entity']])`;
  const shared = ['Node', 'Entity'].flatMap((label) => [label, pastLabel(label)]);
  return `head([label IN labels(${node}) WHERE NOT label IN ${listOf(shared)} | ${presentLabelOf('label')}])`;
}

const listOf = (labels: readonly string[]): string => `[${labels.map(quoteText).join(', ')}]`;

/** The walk's rows as a MATCH, filtered. */
export const matchOf = ({ pattern, conditions }: Pick<Walk, 'pattern' | 'conditions'>): string =>
  `MATCH ${pattern} WHERE ${conditions.join(' AND ')}`;
