import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { Ontology } from '../ontology/ontology.js';
import type { PlanContext } from '../plan/build-plan.js';
import type { RowsPlan } from '../plan/plan.js';
import type { RawRows } from '../plan/raw-answer.js';
import { recallSelection, SelectionMemory } from '../plan/selection-memory.js';
import { shapeAnswer } from '../plan/shape-answer.js';
import type { GraphContext } from './context.js';

/** What a field plans with: the model, the viewer's clearance and the selection below the field. */
export const planContext = (
  ontology: Ontology,
  context: GraphContext,
  info: GraphQLResolveInfo,
): PlanContext => {
  const memory = recallSelection(ontology, info);
  return {
    ontology,
    clearance: context.clearance,
    schema: info.schema,
    fragments: info.fragments,
    variableValues: info.variableValues,
    memory,
    nodes: memory.root(placeOf(info.path), info.fieldNodes),
  };
};

/** What a question plans with that reads fields of its own, which stand in no document. */
export const ownContext = (
  ontology: Ontology,
  { clearance }: GraphContext,
  { schema }: GraphQLResolveInfo,
  nodes: readonly FieldNode[],
): PlanContext => ({
  ontology,
  clearance,
  schema,
  fragments: {},
  variableValues: {},
  memory: new SelectionMemory({}),
  nodes,
});

type Path = GraphQLResolveInfo['path'];

/** Where a field stands in an operation, whatever the rows above it: a question's nodes are planned below other fields. */
function placeOf({ prev, key, typename }: Path): string {
  const own = typename === undefined ? '' : `${typename}.${String(key)}`;
  return prev === undefined ? own : `${placeOf(prev)} ${own}`;
}

/** One statement, and its rows in the response's shape. */
export async function runPlan(
  { store, signal, explain, tellUnsound }: GraphContext,
  { path }: GraphQLResolveInfo,
  plan: RowsPlan,
): Promise<unknown> {
  const options = { signal, ...(explain && { onStatement: explain(String(path.key), plan) }) };
  return shapeAnswer(plan, (await store.run(plan, options)) as RawRows, tellUnsound);
}
