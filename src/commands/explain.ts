import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { buildSchema } from '../graphql/build-schema.js';
import { Explainer, type Explanation } from '../graphql/explainer.js';
import { askQuestion, type Question } from '../graphql/question.js';
import type { StatementProfile } from '../store/graph-store.js';
import { printLine } from './print-line.js';
import { readQuestion } from './read-question.js';
import { withStore } from './with-store.js';

/**
 * Prints how each root field of a question is answered: its plan, the statements it takes and what they cost.
 * @throws HabeasError BAD_USER_INPUT when the file holds no question that the schema knows.
 */
export async function explainQuestion(config: Config, file: string, variablesFile?: string): Promise<void> {
  const question = await read(file, variablesFile);
  const { explanations, explain } = new Explainer();
  try {
    await withStore(config, (store, ontology) =>
      askQuestion(buildSchema(ontology), store, question, explain),
    );
  } finally {
    explanations.forEach(printExplanation);
  }
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

function printExplanation({ plan, statements }: Explanation): void {
  printLine(`plan\n${indent(plan)}`);
  for (const { text, ...costs } of statements) printLine(`statement\n${indent(text)}\n${costLines(costs)}`);
}

const costLines = ({ milliseconds, databaseHits, rows }: Omit<StatementProfile, 'text'>): string =>
  [
    ...(databaseHits === undefined ? [] : [`database hits  ${String(databaseHits)}`]),
    ...(rows === undefined ? [] : [`rows           ${String(rows)}`]),
    `milliseconds   ${milliseconds.toFixed(1)}`,
  ].join('\n');

const indent = (text: string): string => text.trimEnd().replace(/^/gmu, '  ');
