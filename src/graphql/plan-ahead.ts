import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';

import type { Plan } from '../plan/plan.js';
import type { RawAnswer } from '../plan/raw-answer.js';
import type { GraphStore } from '../store/graph-store.js';

/** An operation with values for its variables. */
export interface Question {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Has the store plan what this question would ask of it, without asking. */
export async function planAhead(
  schema: GraphQLSchema,
  store: GraphStore,
  { document, variables }: Question,
): Promise<void> {
  const plans: Plan[] = [];
  const asked: Pick<GraphStore, 'run'> = {
    run: (plan) => {
      plans.push(plan);
      return Promise.resolve(nothing(plan));
    },
  };
  const contextValue = { store: asked, clearance: 0, signal: new AbortController().signal };
  await execute({ schema, document, variableValues: variables, contextValue });
  for (const plan of plans) await store.planAhead(plan);
}

const nothing = (plan: Plan): RawAnswer =>
  plan.step === 'find' ? plan.ids.map(() => null) : { rows: [], total: 0, before: false };
