import { type DocumentNode, execute, type GraphQLSchema } from 'graphql';

import type { GraphContext } from '../context.js';

/**
 * Asks the graph in its own language what a question needs to know, as the viewer who asks it: one statement a root
 * field, and nothing that the viewer may not see.
 * @throws what the first failed field threw.
 */
export async function askGraph<Answer>(
  schema: GraphQLSchema,
  context: GraphContext,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context,
  });
  const [first] = errors ?? [];
  if (first) throw first.originalError ?? first;
  return data as Answer;
}
