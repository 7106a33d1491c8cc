import { type DocumentNode, execute, type GraphQLSchema, Kind, parse, print, validate } from 'graphql';

import { HabeasError } from '../errors/habeas-error.js';
import type { Plan } from '../plan/plan.js';
import type { RawAnswer } from '../plan/raw-answer.js';
import type { GraphStore } from '../store/graph-store.js';
import type { GraphContext } from './context.js';
import type { Explain } from './explainer.js';
import { sampleValues } from './sample-values.js';

/** An operation with values for its variables. */
export interface Question {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** @throws Error when the text is not GraphQL. */
export const parseQuestion = (name: string, text: string, variables: Question['variables']): Question => ({
  name,
  document: parse(text),
  variables,
});

export const printQuestion = ({ document }: Question): string => print(document);

/**
 * Asks the store a question as an anonymous viewer would.
 * @throws HabeasError BAD_USER_INPUT when the schema does not know it or its answer has an error.
 */
export async function askQuestion(
  schema: GraphQLSchema,
  store: GraphContext['store'],
  question: Question,
  explain?: Explain,
): Promise<void> {
  const { document, variables } = question;
  const contextValue = { ...contextOf(store), ...(explain && { explain }) };
  requireSound(schema, question);
  const { errors = [] } = await execute({ schema, document, variableValues: variables, contextValue });
  const [first] = errors;
  if (first) throw new HabeasError('BAD_USER_INPUT', `${question.name}: ${first.message}`, { cause: first });
}

/** @throws HabeasError BAD_USER_INPUT when the schema does not know what is asked. */
export function requireSound(schema: GraphQLSchema, { name, document }: Question): void {
  // A question may stand beside fragments of others.
  const [first] = validate(schema, document).filter(({ message }) => !message.endsWith('is never used.'));
  if (first) throw new HabeasError('BAD_USER_INPUT', `${name}: ${first.message}`, { cause: first });
}

/** Has the store plan what each operation of this document would ask of it, without asking; values that are missing are made up. */
export async function planAhead(schema: GraphQLSchema, store: GraphStore, question: Question): Promise<void> {
  const plans: Plan[] = [];
  const asked: GraphContext['store'] = {
    run: (plan) => {
      plans.push(plan);
      return Promise.resolve(nothing(plan));
    },
  };
  const { document, variables } = question;
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    await execute({
      schema,
      document,
      operationName: operation.name?.value,
      variableValues: { ...sampleValues(schema, operation), ...variables },
      contextValue: contextOf(asked),
    });
  }
  for (const plan of plans) await store.planAhead?.(plan);
}

const contextOf = (store: GraphContext['store']): GraphContext => ({
  store,
  clearance: 0,
  signal: new AbortController().signal,
});

function nothing(plan: Plan): RawAnswer {
  switch (plan.step) {
    case 'find':
      return plan.ids.map(() => null);
    case 'scan':
      return { rows: [], total: 0, before: false };
    case 'ring':
      return { ring: plan.ids.map(() => []) };
    case 'search':
      return plan.asks.map(() => ({ rows: [], cut: false }));
    case 'changes':
      return { changes: [], total: 0 };
    case 'spell':
      return [];
  }
}
