import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from 'pino';

import type { RequestContext } from '../front/execute-through.js';
import { causeOf } from './mask-errors.js';

/** The log is told of what an answer does not: the causes of failures, under the id of the request. */
export const logFailures = (log: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: ({ contextValue: { request } }) =>
    Promise.resolve({
      didEncounterErrors: ({ errors }) => {
        for (const error of errors) {
          const cause = causeOf(error);
          if (cause) log.error({ request, ...cause }, 'a question failed');
        }
        return Promise.resolve();
      },
    }),
  unexpectedErrorProcessingRequest: ({ requestContext, error }) => {
    log.error({ request: requestContext.contextValue.request, err: error }, 'a question failed');
    return Promise.resolve();
  },
});
