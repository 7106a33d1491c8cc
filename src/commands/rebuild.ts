import { openAudit } from '../access/audit.js';
import type { Config } from '../config.js';
import { rebuildGraph } from '../seeding/rebuild-graph.js';
import { printLine } from './print-line.js';
import { showProgress } from './show-progress.js';
import { withStore } from './with-store.js';

/** Computes every entity anew from the stored claims, replaces what differs, and makes the index over words anew. */
export function rebuild(config: Config): Promise<void> {
  return withStore(config, async (store, ontology) => {
    const audit = await openAudit(config.access.auditFile);
    const progress = showProgress('Rebuilding');
    try {
      const { changed, owners } = await rebuildGraph(store, {
        ontology,
        onProgress: (done, total) => progress.show(done, total),
      });
      await store.rebuildSearch();
      await audit.write({ did: 'rebuild', changed });
      progress.end();
      printLine(`${String(owners)} parts computed anew, ${String(changed)} of them replaced.`);
    } finally {
      progress.end();
    }
  });
}
