import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

import { isQuestion } from '../plan/selection.js';
import type { GraphContext } from './context.js';
import { rowsSchema } from './rows-schema.js';

/** An operation to execute, as graphql-js takes it, but for the schema. */
export interface Operation extends Omit<ExecutionArgs, 'schema'> {
  readonly contextValue: GraphContext;
}
export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/**
 * An executor that hands rows on as they come from `shapeAnswer`. What it cannot serve is executed by graphql-js field by
 * field: questions for the schema itself, fields that a resolver answers, and answers that hold what the schema does not allow, for their errors.
 */
export function executeRows(schema: GraphQLSchema): Execute {
  const rows = rowsSchema(schema);
  const walked = new WeakMap<DocumentNode, boolean>();
  return async (operation) => {
    const { document, contextValue } = operation;
    const mustWalk = walked.get(document) ?? asksForMore(schema, document);
    walked.set(document, mustWalk);
    if (mustWalk) return execute({ schema, ...operation });
    const seen = { unsound: false };
    const tellUnsound = (): void => {
      seen.unsound = true;
    };
    const result = await execute({
      schema: rows,
      ...operation,
      contextValue: { tellUnsound, ...contextValue },
    });
    return seen.unsound ? execute({ schema, ...operation }) : result;
  };
}

/** For the schema, for what a question reckons of a row, or for a key that no row can carry. */
function asksForMore(schema: GraphQLSchema, document: DocumentNode): boolean {
  let found = false;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name, alias }) => {
        found ||= name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__';
        found ||= isQuestion(types.getFieldDef());
      },
    }),
  );
  return found;
}
