import type { Ontology } from '../../ontology/ontology.js';
import type { FindPlan, Plan, ScanPlan } from '../../plan/plan.js';
import type { NodeCounts } from '../anchor.js';
import { compileList } from './compile-list.js';
import { compileNode } from './compile-node.js';
import { labelExpression, visibleNode } from './compile-traversal.js';
import { quoteName } from './quote-name.js';
import { compileSearch } from './search/compile-search.js';
import { compileSpelling } from './search/compile-spelling.js';
import { type Projection, type Statement, StatementScope } from './statement.js';

/** Column of the answer: one record; for a find one for each id, with a list of the node or of nothing. */
export const ANSWER = 'answer';

/**
 * One statement for the whole plan, whose records are the raw answer.
 * @param counts what decides where a search starts that no index helps
 */
export function compilePlan(plan: Plan, ontology: Ontology, counts: NodeCounts = new Map()): Statement {
  const scope = new StatementScope(ontology, plan.clearance, counts);
  const { clauses, expression } = compileRoot(plan, scope);
  const text = ['CYPHER 5', ...scope.blocks, ...clauses, `RETURN ${expression} AS ${ANSWER}`].join('\n');
  return { text, parameters: scope.parameters, walks: scope.walks };
}

function compileRoot(plan: Plan, scope: StatementScope): Projection {
  switch (plan.step) {
    case 'find':
      return compileFind(plan, scope);
    case 'scan':
      return compileScan(plan, scope);
    case 'search':
      return compileSearch(plan, scope);
    case 'spell':
      return compileSpelling(plan, scope);
  }
}

function compileFind({ ids, node }: FindPlan, scope: StatementScope): Projection {
  const asked = scope.parameter(ids);
  const found = scope.variable('node');
  const kinds = node.kinds.map(({ name }) => name);
  const conditions = [
    `${found}:${labelExpression(kinds, scope.ontology)}`,
    ...visibleNode(found, kinds, scope),
  ];
  const { clauses, expression } = compileNode({ node: found, kinds }, node, scope);
  const body = [
    `MATCH (${found}:${quoteName('Node')} {id: id}) WHERE ${conditions.join(' AND ')}`,
    ...clauses,
    `RETURN collect(${expression}) AS found`,
  ].join('\n');
  return { clauses: [`UNWIND ${asked} AS id`, scope.subquery(['id'], body)], expression: 'found' };
}

function compileScan({ kind, list }: ScanPlan, scope: StatementScope): Projection {
  const node = scope.variable('node');
  const kinds = [kind.name];
  const conditions = visibleNode(node, kinds, scope);
  const walk = { pattern: `(${node}:${quoteName(kind.name)})`, conditions, node, kinds };
  return compileList(walk, list, [], scope, compileNode);
}
