import type { ApolloServerPlugin } from '@apollo/server';
import { getOperationAST, getVariableValues } from 'graphql';

import { HabeasError } from '../../errors/habeas-error.js';
import { limitInput } from '../../graphql/limit-input.js';
import type { RequestContext } from '../front/execute-through.js';
import { costOf, type Question } from './cost-of.js';
import { rememberCost } from './remember-cost.js';

/** How many nodes the answer may hold. @throws HabeasError QUERY_TOO_COSTLY */
export type CostLimit = (question: Question) => number;

/** Refuses a question before it runs when its answer may hold more than `maxCost` nodes. */
export function limitCost(maxCost: number, onRefused: () => void = () => undefined): CostLimit {
  const countCost = rememberCost(costIfSound);
  return (question) => {
    limitInput('variables', question.variables);
    const cost = countCost(question) ?? 0;
    if (cost <= maxCost) return cost;
    onRefused();
    throw new HabeasError(
      'QUERY_TOO_COSTLY',
      `The answer may hold ${String(cost)} nodes and the limit is ${String(maxCost)}; ask for smaller pages or fewer levels.`,
    );
  };
}

/** Execution reports wrong variables, all of them and with the status that is due. */
function costIfSound(question: Question): number | undefined {
  const { schema, query, operationName, variables = {} } = question;
  const { variableDefinitions = [] } = getOperationAST(query, operationName) ?? {};
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors
    ? undefined
    : costOf(question);
}

/** The limit, for what Apollo answers; what may be asked is paid for. */
export const costPlugin = (limit: CostLimit): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ schema, document, operation, operationName, request, contextValue }) => {
        const { variables = {} } = request;
        if (!operation) return;
        await contextValue.spend(
          limit({ schema, query: document, variables, ...(operationName !== null && { operationName }) }),
        );
      },
    }),
});
