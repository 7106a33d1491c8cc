import { bulkExtractSuite } from './bulk-extract.suite.js';
import { changedExtractSuite } from './changed-extract.suite.js';
import { clockSuite } from './clock.suite.js';
import { killedCorrectionSuite } from './killed-correction.suite.js';
import { protectionSuite } from './protection.suite.js';
import { rebuildSuite } from './rebuild.suite.js';
import { severalProcessesSuite } from './several-processes.suite.js';
import type { LoadingUnderTest } from './store-for-loading.js';

/** What loading must do over every store. */
export function registerLoading(loading: LoadingUnderTest): void {
  bulkExtractSuite(loading);
  changedExtractSuite(loading);
  clockSuite(loading);
  killedCorrectionSuite(loading);
  protectionSuite(loading);
  rebuildSuite(loading);
  severalProcessesSuite(loading);
}
