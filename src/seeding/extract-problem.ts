import { HabeasError } from '../errors/habeas-error.js';

/** One thing that is wrong with an extract; line and column count from 1. */
export interface ExtractProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** All that is wrong with the extracts given, reported at once. */
export class ExtractProblems extends HabeasError {
  readonly problems: readonly ExtractProblem[];

  constructor(problems: readonly ExtractProblem[]) {
    super('EXTRACT_INVALID', problems.map(printProblem).join('\n'));
    this.name = 'ExtractProblems';
    this.problems = problems;
  }
}

const printProblem = ({ file, line, column, message }: ExtractProblem): string =>
  `${file}:${String(line)}:${String(column)} ${message}`;
