import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

import { RETRY_AFTER_SECONDS } from './send-error.js';
import { statusOfCode } from './status-of-code.js';

/** When no root field has an answer, the HTTP status is that of the first error's code; a partial answer is 200. */
export const setStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response }) => {
        setStatusOf(response);
        return Promise.resolve();
      },
    }),
};

function setStatusOf({ body, http }: GraphQLResponse): void {
  if (body.kind !== 'single') return;
  const { data, errors } = body.singleResult;
  if (errors?.[0] === undefined || hasAnswer(data, errors)) return;
  const status = statusOfCode(errors[0].extensions?.['code']);
  if (status !== undefined) http.status = status;
  if (status === 503) http.headers.set('retry-after', RETRY_AFTER_SECONDS);
}

function hasAnswer(data: unknown, errors: readonly GraphQLFormattedError[]): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data).some(([key, value]) => value !== null || !failed.has(key));
}
