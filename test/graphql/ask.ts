import { type DocumentNode, execute, type ExecutionResult, parse, validate } from 'graphql';

import { buildSchema } from '../../src/graphql/build-schema.js';
import { type Execute, executeRows } from '../../src/graphql/execute-rows.js';
import { REGISTERED_ONTOLOGY } from '../../src/ontology/registered-ontology.js';
import type { Clearance } from '../../src/plan/plan.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export const SCHEMA = buildSchema(REGISTERED_ONTOLOGY);

/** As the service executes. */
const handOn = executeRows(SCHEMA);
/** graphql-js alone, every field by its resolver: what an answer is measured by. */
export const walk: Execute = async (operation) => execute({ ...operation, schema: SCHEMA });

export interface Question {
  readonly document: string | DocumentNode;
  readonly operation?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** 0 if absent. */
  readonly clearance?: Clearance;
}

/** Executes a question as the service does unless told otherwise, without HTTP; data and errors are plain JSON. */
export async function ask(
  store: Pick<GraphStore, 'run'>,
  { document, operation, variables, clearance = 0 }: Question,
  executor: Execute = handOn,
): Promise<ExecutionResult> {
  const parsed = typeof document === 'string' ? parse(document) : document;
  const problems = validate(SCHEMA, parsed);
  if (problems.length > 0) return { errors: problems };
  const result = await executor({
    document: parsed,
    contextValue: { store, clearance, signal: new AbortController().signal },
    variableValues: variables,
    operationName: operation,
  });
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}
