import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';

import type { Viewer } from '../../access/viewer.js';
import type { GraphContext } from '../../graphql/context.js';
import type { Execute } from '../../graphql/execute-rows.js';
import { explainIfAsked } from '../explain-if-asked.js';

type Gateway = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['gateway']>;

/** What a request brings to its execution. */
export interface RequestContext extends GraphContext {
  readonly viewer: Viewer;
  /** The id of the request. */
  readonly request: string;
  /** The result, where the question has been executed already. */
  readonly executed?: ExecutionResult | undefined;
  /** Pays for what is asked. @throws HabeasError RATE_LIMITED */
  readonly spend: (points: number) => Promise<void>;
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
        explainIfAsked(
          execute,
          (context as RequestContext).viewer,
          request.extensions,
        )({
          document,
          contextValue: context as RequestContext,
          variableValues: request.variables,
          operationName: request.operationName,
          options: { maxCoercionErrors },
        }),
    }),
  stop: () => Promise.resolve(),
});
