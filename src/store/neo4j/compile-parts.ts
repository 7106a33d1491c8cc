import type { EdgeField, ListPart } from '../../plan/plan.js';
import {
  labelExpression,
  matchVersions,
  type NodeCompiler,
  visibleNode,
  type Walk,
} from './compile-traversal.js';
import { compileValue, memberNames } from './compile-value.js';
import { mapOf, quoteName } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

const CLAIM = 'Claim';

/** What a row carries of each part, by response key; a part about the whole list has nothing in a row. */
export function compileParts(
  walk: Walk,
  parts: readonly ListPart[],
  certainty: string | undefined,
  scope: StatementScope,
  compileNode: NodeCompiler,
): Projection {
  return mapOfAll(
    parts.flatMap((part) => {
      switch (part.part) {
        case 'nodes':
          return [{ key: part.key, ...compileNode(walk, part.node, scope) }];
        case 'edges':
          return [{ key: part.key, ...compileEdge(walk, part.fields, certainty, scope, compileNode) }];
        case 'aggregate':
        case 'totalCount':
        case 'typename':
        case 'pageInfo':
          return [];
      }
    }),
  );
}

interface Entry extends Projection {
  readonly key: string;
}

const mapOfAll = (entries: readonly Entry[]): Projection => ({
  clauses: entries.flatMap(({ clauses }) => clauses),
  expression: mapOf(entries.map(({ key, expression }) => [key, expression])),
});

function compileEdge(
  walk: Walk,
  fields: readonly EdgeField[],
  certainty: string | undefined,
  scope: StatementScope,
  compileNode: NodeCompiler,
): Projection {
  const { relationship } = walk;
  const plain = (key: string, expression: string): readonly Entry[] => [{ key, clauses: [], expression }];
  return mapOfAll(
    fields.flatMap((field) => {
      const { key } = field;
      switch (field.edge) {
        case 'typename':
        case 'cursor':
          return [];
        case 'node':
          return [{ key, ...compileNode(walk, field.node, scope) }];
        case 'certainty':
          return plain(key, certainty ?? 'null');
        case 'value':
          return plain(
            key,
            relationship === undefined
              ? 'null'
              : compileValue(relationship, field.property, memberNames(field.members)),
          );
        case 'evidence':
          return relationship === undefined
            ? plain(key, '[]')
            : [{ key, ...compileEvidence(relationship, field, scope, compileNode) }];
      }
    }),
  );
}

/** The claims a relationship rests on, by their ids: they hang on no relationship of their own. */
function compileEvidence(
  relationship: string,
  field: Extract<EdgeField, { edge: 'evidence' }>,
  scope: StatementScope,
  compileNode: NodeCompiler,
): Projection {
  const claim = scope.variable('node');
  const seek = `${claim}.id IN ${relationship}.claims`;
  const conditions = [`${claim}:${labelExpression([CLAIM], scope)}`, ...visibleNode(claim, [CLAIM], scope)];
  const cut = `WITH ${claim} ORDER BY ${claim}.id LIMIT ${scope.parameter(field, ({ size }) => size)}`;
  const { clauses, expression } = compileNode({ node: claim, kinds: [CLAIM] }, field.node, scope);
  const list = scope.variable('list');
  const body = [
    scope.knownAt === undefined
      ? `MATCH (${claim}:${quoteName('Node')}) WHERE ${[seek, ...conditions].join(' AND ')}`
      : matchVersions(claim, seek, conditions, [relationship], scope),
    cut,
    ...clauses,
    `RETURN collect(${expression}) AS ${list}`,
  ].join('\n');
  return { clauses: [scope.subquery([relationship], body)], expression: list };
}
