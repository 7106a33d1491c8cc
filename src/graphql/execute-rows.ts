import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  visit,
} from 'graphql';

import type { GraphContext } from './context.js';
import { rowsSchema } from './rows-schema.js';

/** An operation to execute, as graphql-js takes it, but for the schema. */
export interface Operation extends Omit<ExecutionArgs, 'schema'> {
  readonly contextValue: GraphContext;
}
export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/**
 * An executor that hands rows on as they come from `shapeAnswer`. What it cannot serve is executed by graphql-js field by
 * field: questions for the schema itself, and answers that hold what the schema does not allow, for their errors.
 */
export function executeRows(schema: GraphQLSchema): Execute {
  const rows = rowsSchema(schema);
  const walked = new WeakMap<DocumentNode, boolean>();
  return async (operation) => {
    const { document, contextValue } = operation;
    const mustWalk = walked.get(document) ?? asksForMore(document);
    walked.set(document, mustWalk);
    if (mustWalk) return execute({ ...operation, schema });
    const seen = { unsound: false };
    const tellUnsound = (): void => {
      seen.unsound = true;
    };
    const result = await execute({
      ...operation,
      schema: rows,
      contextValue: { ...contextValue, tellUnsound },
    });
    return seen.unsound ? execute({ ...operation, schema }) : result;
  };
}

/** For the schema, or for a key that no row can carry. */
function asksForMore(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name, alias }) => {
      found ||= name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__';
    },
  });
  return found;
}
