import { isDeepStrictEqual } from 'node:util';

import type { FieldSelection, NodeSelection } from '../../plan/plan.js';
import { KIND_KEY } from '../../plan/raw-answer.js';
import { compileList } from './compile-list.js';
import { compileTraversal, kindName, labelExpression, matchOf, type Walk } from './compile-traversal.js';
import { compileValue, memberNames } from './compile-value.js';
import { mapOf, quoteText } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/** A map of what is selected of the node, by the kind it turns out to be. */
export function compileNode(
  { node, kinds }: Pick<Walk, 'node' | 'kinds'>,
  { fields }: NodeSelection,
  scope: StatementScope,
): Projection {
  const groups = groupsOf(kinds, fields);
  const compiled = groups.map((group) => ({
    labels: labelExpression(group.kinds, scope),
    ...compileGroup(node, group, groups.length > 1, scope),
  }));
  const last = compiled.at(-1)?.expression ?? 'null';
  const cases = compiled
    .slice(0, -1)
    .map(({ labels, expression }) => `WHEN ${node}:${labels} THEN ${expression}`);
  return {
    clauses: compiled.flatMap(({ clauses }) => clauses),
    expression: cases.length === 0 ? last : `CASE ${cases.join(' ')} ELSE ${last} END`,
  };
}

/** Kinds of which the same is selected: written once, however many they are. */
interface Group {
  readonly kinds: readonly string[];
  readonly fields: readonly FieldSelection[];
}

const groupsOf = (kinds: readonly string[], fields: NodeSelection['fields']): readonly Group[] =>
  kinds.reduce<readonly Group[]>((groups, name) => {
    const selected = fields.get(name) ?? [];
    const like = groups.find((group) => isDeepStrictEqual(group.fields, selected));
    if (like === undefined) return [...groups, { kinds: [name], fields: selected }];
    return groups.map((group) => (group === like ? { ...group, kinds: [...group.kinds, name] } : group));
  }, []);

/** @param among whether the node may be of a kind outside the group, for which nothing should be read */
function compileGroup(
  node: string,
  { kinds, fields }: Group,
  among: boolean,
  scope: StatementScope,
): Projection {
  const [only, ...others] = kinds;
  const kind = only !== undefined && others.length === 0 ? quoteText(only) : kindName(node, scope);
  const start = among ? `${node}:${labelExpression(kinds, scope)}` : node;
  const compiled = fields
    .filter(({ select }) => select !== 'typename')
    .map((field) => ({ key: field.key, ...compileField(node, start, field, scope) }));
  return {
    clauses: compiled.flatMap(({ clauses }) => clauses),
    expression: mapOf([
      [KIND_KEY, kind],
      ...compiled.map(({ key, expression }) => [key, expression] as const),
    ]),
  };
}

/** @param start the node as a walk starts at it, with the labels it must have */
function compileField(node: string, start: string, field: FieldSelection, scope: StatementScope): Projection {
  switch (field.select) {
    case 'typename':
      return { clauses: [], expression: 'null' };
    case 'id':
      return { clauses: [], expression: `${node}.id` };
    case 'value':
      return { clauses: [], expression: compileValue(node, field.property, memberNames(field.members)) };
    case 'one': {
      const known = scope.knownNeighbour(node, field.traversal);
      if (known !== undefined) {
        const one = compileNode({ node: known, kinds: field.traversal.far }, field.node, scope);
        return { ...one, expression: `CASE WHEN ${known} IS NOT NULL THEN ${one.expression} END` };
      }
      const { clauses, expression } = compileNeighbours(node, start, field, scope.constant(1), scope);
      return { clauses, expression: `head(${expression})` };
    }
    case 'list':
      return compileNeighbours(
        node,
        start,
        field,
        scope.parameter(field, ({ size }) => size),
        scope,
      );
    case 'connection': {
      const walk = compileTraversal(start, field.traversal, scope);
      return compileList(walk, field.list, [node], scope, compileNode, field.traversal);
    }
  }
}

function compileNeighbours(
  near: string,
  start: string,
  { traversal, node }: Extract<FieldSelection, { select: 'one' | 'list' }>,
  limit: string,
  scope: StatementScope,
): Projection {
  const walk = compileTraversal(start, traversal, scope);
  const sorted = `WITH ${walk.relationship}, ${walk.node} ORDER BY ${walk.relationship}.id LIMIT ${limit}`;
  const { clauses, expression } = compileNode(walk, node, scope);
  const list = scope.variable('list');
  const body = [matchOf(walk), sorted, ...clauses, `RETURN collect(${expression}) AS ${list}`].join('\n');
  return { clauses: [scope.subquery([near], body)], expression: list };
}
