import type { GraphContext } from '../../../src/graphql/context.js';
import { executeRows } from '../../../src/graphql/execute-rows.js';
import { REGISTERED_ONTOLOGY } from '../../../src/ontology/registered-ontology.js';
import type { Plan } from '../../../src/plan/plan.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { compilePlan } from '../../../src/store/neo4j/compile-plan.js';
import { SCHEMA } from '../../graphql/ask.js';
import type { Landmarks, OurQuestion } from '../shapes/shape.js';
import type { Contestant, ContestantName } from './contestant.js';
import { parseOnce } from './parse-once.js';

const documentOf = parseOnce(SCHEMA);
/** As the service executes. */
const execute = executeRows(SCHEMA);

/** Our schema over a store, which stays open. */
export const openHabeas = (name: ContestantName, store: GraphStore): Contestant => ({
  name,
  refuses: () => undefined,
  ask: ({ ours }, landmarks) => askHabeas(store, ours, landmarks),
  statementsOf: async ({ ours }, landmarks) => {
    if (name !== 'Habeas on Neo4j') return [];
    const plans: Plan[] = [];
    const run: GraphStore['run'] = (plan, options) => {
      plans.push(plan);
      return store.run(plan, options);
    };
    await askHabeas({ run } as GraphStore, ours, landmarks);
    return plans.map((plan) => {
      const { text, parametersOf } = compilePlan(plan, REGISTERED_ONTOLOGY);
      return { text, parameters: parametersOf() };
    });
  },
  close: () => Promise.resolve(),
});

async function askHabeas(
  store: GraphStore,
  { document, variables }: OurQuestion,
  landmarks: Landmarks,
): Promise<unknown> {
  const contextValue: GraphContext = { store, clearance: 0, signal: new AbortController().signal };
  const { data, errors } = await execute({
    document: documentOf(document),
    contextValue,
    variableValues: variables(landmarks),
  });
  if (errors?.[0]) throw errors[0];
  return data;
}
