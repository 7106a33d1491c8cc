import type { GraphQLResolveInfo } from 'graphql';

import type { Ontology } from '../ontology/ontology.js';
import type { PlanContext } from '../plan/build-plan.js';
import type { RowsPlan } from '../plan/plan.js';
import type { RawRows } from '../plan/raw-answer.js';
import { shapeAnswer } from '../plan/shape-answer.js';
import type { GraphContext } from './context.js';

/** What a root field plans with: the model, the viewer's clearance and the selection below the field. */
export const planContext = (
  ontology: Ontology,
  context: GraphContext,
  info: GraphQLResolveInfo,
): PlanContext => ({
  ontology,
  clearance: context.clearance,
  schema: info.schema,
  fragments: info.fragments,
  variableValues: info.variableValues,
});

/** One statement, and its rows in the response's shape. */
export async function runPlan(context: GraphContext, plan: RowsPlan): Promise<unknown> {
  const rows = (await context.store.run(plan, { signal: context.signal })) as RawRows;
  return shapeAnswer(plan, rows, context.tellUnsound);
}
