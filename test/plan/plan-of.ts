import type { Plan } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';

/** The plan a question would run; the question is asked of nothing. */
export async function planOf(
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Plan> {
  const plans: Plan[] = [];
  const recorder: Pick<GraphStore, 'run'> = {
    run: (plan) => {
      plans.push(plan);
      return Promise.resolve(plan.step === 'find' ? [null] : { rows: [], total: 0 });
    },
  };
  const { errors } = await ask(recorder, { document, variables });
  const [plan] = plans;
  if (!plan) throw new Error(JSON.stringify(errors));
  return plan;
}
