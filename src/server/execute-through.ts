import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';

import type { GraphContext } from '../graphql/context.js';
import type { Execute } from '../graphql/execute-rows.js';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<GraphContext>['gateway']>;

/** What a request brings to its execution. */
export interface RequestContext extends GraphContext {
  /** The result, where the question has been executed already. */
  readonly executed?: ExecutionResult | undefined;
}

/** Apollo's one door for an executor of one's own: a gateway, which here is the same process. */
export const executeThrough = (
  schema: GraphQLSchema,
  execute: Execute,
  maxCoercionErrors: number,
): Gateway => ({
  onSchemaLoadOrUpdate: (tell) => {
    tell({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () =>
    Promise.resolve({
      executor: async ({ document, context, request }) =>
        (context as RequestContext).executed ??
        execute({
          document,
          contextValue: context as GraphContext,
          variableValues: request.variables,
          operationName: request.operationName,
          options: { maxCoercionErrors },
        }),
    }),
  stop: () => Promise.resolve(),
});
