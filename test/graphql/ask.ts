import { type DocumentNode, execute, type ExecutionResult, parse, validate } from 'graphql';

import { buildSchema } from '../../src/graphql/build-schema.js';
import type { GraphContext } from '../../src/graphql/context.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export const SCHEMA = buildSchema(REGISTERED_ONTOLOGY);

export interface Question {
  readonly document: string | DocumentNode;
  readonly operation?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Executes a question as the service does, without HTTP; data and errors are plain JSON. */
export async function ask(
  store: GraphStore,
  { document, operation, variables }: Question,
): Promise<ExecutionResult> {
  const parsed = typeof document === 'string' ? parse(document) : document;
  const problems = validate(SCHEMA, parsed);
  if (problems.length > 0) return { errors: problems };
  const contextValue: GraphContext = { store, clearance: 0, signal: new AbortController().signal };
  const result = await execute({
    schema: SCHEMA,
    document: parsed,
    contextValue,
    variableValues: variables,
    operationName: operation,
  });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
