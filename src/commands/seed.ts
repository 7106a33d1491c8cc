import { openAudit } from '../access/audit.js';
import type { Config } from '../config.js';
import { loadExtracts } from '../seeding/load-extracts.js';
import { auditLoads } from './audit-loads.js';
import { collectOften } from './collect-garbage.js';
import { giveWay } from './give-way.js';
import { listExtracts } from './list-extracts.js';
import { printLine } from './print-line.js';
import { showProgress } from './show-progress.js';
import { withStore } from './with-store.js';

export interface SeedOptions {
  readonly dryRun: boolean;
}

/** Loads these extracts, or all of the seed folder; a dry run only prints what would change. */
export function seed(config: Config, files: readonly string[], { dryRun }: SeedOptions): Promise<void> {
  giveWay();
  collectOften();
  return withStore(config, async (store, ontology) => {
    const extracts = files.length > 0 ? files : await listExtracts(config.seedDirectory);
    const onLoaded = auditLoads(await openAudit(config.access.auditFile));
    const progress = showProgress(dryRun ? 'Comparing' : 'Loading');
    try {
      const options = { ontology, dryRun, onProgress: progress.show, onLoaded };
      const reports = await loadExtracts(store, extracts, options);
      progress.end();
      for (const { source, added, changed, retracted, unchanged, differences } of reports) {
        if (dryRun) for (const difference of differences) printLine(difference);
        printLine(
          `${source}: ${added} added, ${changed} changed, ${retracted} retracted, ${unchanged} unchanged`,
        );
      }
    } finally {
      progress.end();
    }
  });
}
