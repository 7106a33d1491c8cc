import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';

import type { GraphContext } from '../graphql/context.js';
import type { Execute } from '../graphql/execute-rows.js';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<GraphContext>['gateway']>;

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
      executor: ({ document, context, request }) =>
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
