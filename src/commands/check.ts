import type { Config } from '../config.js';
import { REGISTERED_ONTOLOGY } from '../ontology/registered-ontology.js';
import { checkExtracts } from '../seeding/check-extracts.js';
import { hasStore } from './describe-store.js';
import { printLine } from './print-line.js';
import { withStore } from './with-store.js';

/**
 * Checks extracts without loading them; ids they do not declare may stand in the store, if there is one.
 * @throws HabeasError EXTRACT_INVALID with all problems.
 */
export async function check(config: Config, files: readonly string[]): Promise<void> {
  const checked = hasStore(config)
    ? await withStore(config, (store, ontology) => checkExtracts(files, { ontology, store }))
    : await checkExtracts(files, { ontology: REGISTERED_ONTOLOGY });
  printLine(`${String(checked.length)} ${checked.length === 1 ? 'extract is' : 'extracts are'} right.`);
}
