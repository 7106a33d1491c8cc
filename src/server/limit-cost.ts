import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextDidResolveOperation,
} from '@apollo/server';
import { getVariableValues } from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import { costOf, type Question as Counted } from './cost-of.js';
import { rememberCost } from './remember-cost.js';

type Question = GraphQLRequestContextDidResolveOperation<BaseContext>;

/** Refuses a question before it runs when its answer may hold more than `maxCost` nodes. */
export function limitCost(maxCost: number): ApolloServerPlugin {
  const countCost = rememberCost(costOf);
  const didResolveOperation = (question: Question): Promise<void> =>
    new Promise((resolve) => {
      requireAffordable(question, maxCost, countCost);
      resolve();
    });
  return { requestDidStart: () => Promise.resolve({ didResolveOperation }) };
}

function requireAffordable(
  { schema, document, operation, operationName, request }: Question,
  maxCost: number,
  countCost: (question: Counted) => number,
): void {
  const { variables = {} } = request;
  // Execution reports wrong variables, all of them and with the status that is due.
  if (!operation || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return;
  const cost = countCost({
    schema,
    query: document,
    variables,
    ...(operationName !== null && { operationName }),
  });
  if (cost <= maxCost) return;
  throw new HabeasError(
    'QUERY_TOO_COSTLY',
    `The answer may hold ${String(cost)} nodes and the limit is ${String(maxCost)}; ask for smaller pages or fewer levels.`,
  );
}
