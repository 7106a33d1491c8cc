import { checkDrafts, type CheckOptions } from './check-extracts.js';
import { schemaChecker } from './check-schema.js';
import type { CheckedExtract } from './checked-extract.js';
import { type ExtractProblem, ExtractProblems } from './extract-problem.js';
import { readBulk } from './read-bulk.js';
import { readBulkDraft } from './read-draft.js';

/** Problems told at once: a file with more is wrong all through. */
const MOST_PROBLEMS = 1_000;

/**
 * Checks a bulk file as it is read, each source as an extract by itself, which finds what it uses named before it.
 * Sources are handed on up to the first problem; what follows is checked all the same.
 * @throws ExtractProblems at the end, with every problem.
 */
export async function* checkBulk(file: string, options: CheckOptions): AsyncGenerator<CheckedExtract> {
  const checkSchema = schemaChecker(options.ontology, 'bulk');
  const met = { named: new Set<string>(), sources: new Map() };
  const problems: ExtractProblem[] = [];
  for await (const bulk of readBulk(file, options.onRead)) {
    const checked = await checkDrafts([await readBulkDraft(bulk, checkSchema)], options, met);
    problems.push(...checked.problems);
    if (problems.length >= MOST_PROBLEMS) break;
    if (problems.length === 0) yield* checked.extracts;
  }
  if (problems.length > 0) throw new ExtractProblems(problems);
}
