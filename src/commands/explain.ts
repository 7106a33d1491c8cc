import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { buildSchema } from '../graphql/build-schema.js';
import { askQuestion, type Question } from '../graphql/question.js';
import { printPlan } from '../plan/print-plan.js';
import type { GraphStore, StatementProfile } from '../store/graph-store.js';
import { printLine } from './print-line.js';
import { readQuestion } from './read-question.js';
import { withStore } from './with-store.js';

/**
 * Prints how each root field of a question is answered: its plan, the statements it takes and what they cost.
 * @throws HabeasError BAD_USER_INPUT when the file holds no question that the schema knows.
 */
export async function explain(config: Config, file: string, variablesFile?: string): Promise<void> {
  const question = await read(file, variablesFile);
  await withStore(config, (store, ontology) =>
    askQuestion(buildSchema(ontology), explaining(store), question),
  );
}

async function read(file: string, variablesFile: string | undefined): Promise<Question> {
  try {
    return await readQuestion(file, variablesFile);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${file}: ${reason}; name a file with one GraphQL operation, and --variables with their values as JSON.`,
      { cause },
    );
  }
}

/** The store, printing what it is asked and what that takes. */
const explaining = (store: GraphStore): Pick<GraphStore, 'run'> => ({
  run: async (plan, options) => {
    const statements: StatementProfile[] = [];
    const answer = await store.run(plan, { ...options, onStatement: (one) => statements.push(one) });
    printLine(`plan\n${indent(printPlan(plan))}`);
    for (const { text, ...costs } of statements) printLine(`statement\n${indent(text)}\n${costLines(costs)}`);
    return answer;
  },
});

const costLines = ({ milliseconds, databaseHits, rows }: Omit<StatementProfile, 'text'>): string =>
  [
    ...(databaseHits === undefined ? [] : [`database hits  ${String(databaseHits)}`]),
    ...(rows === undefined ? [] : [`rows           ${String(rows)}`]),
    `milliseconds   ${milliseconds.toFixed(1)}`,
  ].join('\n');

const indent = (text: string): string => text.trimEnd().replace(/^/gmu, '  ');
