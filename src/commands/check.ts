import type { Config } from '../config.js';
import { REGISTERED_ONTOLOGY } from '../ontology/registered-ontology.js';
import { checkBulk } from '../seeding/check-bulk.js';
import { checkExtracts, type CheckOptions } from '../seeding/check-extracts.js';
import { type ExtractProblem, ExtractProblems } from '../seeding/extract-problem.js';
import { isBulk } from '../seeding/read-bulk.js';
import { hasStore } from './describe-store.js';
import { printLine } from './print-line.js';
import { withStore } from './with-store.js';

/**
 * Checks extracts without loading them; ids they do not declare may stand in the store, if there is one.
 * @throws HabeasError EXTRACT_INVALID with all problems.
 */
export async function check(config: Config, files: readonly string[]): Promise<void> {
  const checked = hasStore(config)
    ? await withStore(config, (store, ontology) => checkAll(files, { ontology, store }))
    : await checkAll(files, { ontology: REGISTERED_ONTOLOGY });
  printLine(`${String(checked)} ${checked === 1 ? 'extract is' : 'extracts are'} right.`);
}

/** How many sources are right. */
async function checkAll(files: readonly string[], options: CheckOptions): Promise<number> {
  const problems: ExtractProblem[] = [];
  let right = 0;
  const whole = files.filter((file) => !isBulk(file));
  const checks = [
    async () => (await checkExtracts(whole, options)).length,
    ...files.filter(isBulk).map((file) => () => countSources(file, options)),
  ];
  for (const one of checks) {
    try {
      right += await one();
    } catch (fault) {
      if (!(fault instanceof ExtractProblems)) throw fault;
      problems.push(...fault.problems);
    }
  }
  if (problems.length > 0) throw new ExtractProblems(problems);
  return right;
}

async function countSources(file: string, options: CheckOptions): Promise<number> {
  const checked = checkBulk(file, options);
  let sources = 0;
  while (!(await checked.next()).done) sources += 1;
  return sources;
}
