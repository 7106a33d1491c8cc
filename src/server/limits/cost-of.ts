import { createRequire } from 'node:module';

import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import type * as QueryComplexity from 'graphql-query-complexity';

import { HabeasError } from '../../errors/habeas-error.js';

// Its ES modules bring a second copy of graphql, whose types are none of the schema's.
const { fieldExtensionsEstimator, getComplexity, simpleEstimator } = createRequire(import.meta.url)(
  'graphql-query-complexity',
) as typeof QueryComplexity;

const MAX_SELECTIONS = 10_000;

/** One operation with the values it is asked with. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * How many nodes an answer may hold, by the page sizes really asked for.
 * @throws HabeasError QUERY_TOO_COSTLY when fragments spread into more selections than are counted.
 * @throws GraphQLError when a variable or an argument is wrong.
 */
export function costOf({ variables, ...question }: Question): number {
  try {
    return getComplexity({
      ...question,
      ...(variables && { variables: { ...variables } }),
      estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 0 })],
      maxQueryNodes: MAX_SELECTIONS,
    });
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.nodes !== undefined) throw error;
    throw new HabeasError(
      'QUERY_TOO_COSTLY',
      `The query selects more than ${String(MAX_SELECTIONS)} fields; ask for fewer.`,
      {
        cause: error,
      },
    );
  }
}
