import { openAudit } from '../access/audit.js';
import { readBackup } from '../backup/read-backup.js';
import type { Config } from '../config.js';
import { describeStore } from './describe-store.js';
import { explainStoreFault } from './explain-store-fault.js';
import { printLine } from './print-line.js';
import { readBackupFile } from './read-backup-file.js';
import { withStore } from './with-store.js';

/** Fills an empty graph from a backup of either store; the whole file is checked before anything is written. */
export function restore(config: Config, file: string): Promise<void> {
  return withStore(
    config,
    async (store, ontology) => {
      const versions = await countAll(readBackup(readBackupFile(file), ontology));
      const audit = await openAudit(config.access.auditFile);
      await store.restore(readBackup(readBackupFile(file), ontology)).catch((fault: unknown) => {
        throw explainStoreFault(config, fault);
      });
      await audit.write({ did: 'restore', versions });
      printLine(`${String(versions)} versions of nodes and relationships are in ${describeStore(config)}.`);
    },
    { prepare: false },
  );
}

async function countAll(all: AsyncIterable<unknown>): Promise<number> {
  const iterator = all[Symbol.asyncIterator]();
  let count = 0;
  while ((await iterator.next()).done !== true) count += 1;
  return count;
}
