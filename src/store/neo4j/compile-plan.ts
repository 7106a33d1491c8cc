import type { Ontology } from '../../ontology/ontology.js';
import type { FindPlan, Plan, ScanPlan } from '../../plan/plan.js';
import type { NodeCounts } from '../anchor.js';
import { compileChanges } from './compile-changes.js';
import { compileList } from './compile-list.js';
import { compileNode } from './compile-node.js';
import { compileRing } from './compile-ring.js';
import { labelExpression, matchVersions, visibleNode } from './compile-traversal.js';
import { quoteName } from './quote-name.js';
import { compileSearch } from './search/compile-search.js';
import { compileSpelling } from './search/compile-spelling.js';
import { type Projection, type Statement, StatementScope } from './statement.js';

/** Column of the answer: one record for a scan; for a find one for each id, with a list of the node or of nothing; a ring's are `readRing`'s. */
export const ANSWER = 'answer';

/**
 * One statement for the whole plan, whose records are the raw answer.
 * @param counts what decides where a search starts that no index helps
 */
export function compilePlan(plan: Plan, ontology: Ontology, counts: NodeCounts = new Map()): Statement {
  const scope = new StatementScope(ontology, plan, counts);
  const { clauses, expression } = compileStep(plan, scope);
  const text = ['CYPHER 5', ...scope.blocks, ...clauses, `RETURN ${expression} AS ${ANSWER}`].join('\n');
  return { text, parametersOf: (partOf) => scope.parametersOf(partOf), walks: scope.walks };
}

function compileStep(plan: Plan, scope: StatementScope): Projection {
  switch (plan.step) {
    case 'find':
      return compileFind(plan, scope);
    case 'scan':
      return compileScan(plan, scope);
    case 'ring':
      return compileRing(plan, scope);
    case 'search':
      return compileSearch(plan, scope);
    case 'changes':
      return compileChanges(plan, scope);
    case 'spell':
      return compileSpelling(plan, scope);
  }
}

function compileFind(plan: FindPlan, scope: StatementScope): Projection {
  const { node } = plan;
  const asked = scope.parameter(plan, ({ ids }) => ids);
  const found = scope.variable('node');
  scope.start = found;
  const kinds = node.kinds.map(({ name }) => name);
  const conditions = [`${found}:${labelExpression(kinds, scope)}`, ...visibleNode(found, kinds, scope)];
  const { clauses, expression } = compileNode({ node: found, kinds }, node, scope);
  const body = [
    scope.knownAt === undefined
      ? `MATCH (${found}:${quoteName('Node')} {id: id}) WHERE ${conditions.join(' AND ')}`
      : matchVersions(found, `${found}.id = id`, conditions, ['id'], scope),
    ...clauses,
    `RETURN collect(${expression}) AS found`,
  ].join('\n');
  return { clauses: [`UNWIND ${asked} AS id`, scope.subquery(['id'], body)], expression: 'found' };
}

function compileScan({ kind, list }: ScanPlan, scope: StatementScope): Projection {
  const node = scope.variable('node');
  const kinds = [kind.name];
  const conditions = visibleNode(node, kinds, scope);
  const walk = { pattern: `(${node}:${labelExpression(kinds, scope)})`, conditions, node, kinds };
  return compileList(walk, list, [], scope, compileNode);
}
