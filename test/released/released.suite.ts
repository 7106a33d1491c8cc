import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { readBackup } from '../../src/backup/read-backup.js';
import { readBackupFile } from '../../src/commands/read-backup-file.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { examineGraph } from '../../src/seeding/examine-graph.js';
import { loadExtracts } from '../../src/seeding/load-extracts.js';
import { rebuildGraph } from '../../src/seeding/rebuild-graph.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { writeExport } from '../export/write-export.js';
import { ExtractFolder } from '../seeding/extract-folder.js';
import { GAZETTE, writeExtract } from '../seeding/small-extracts.js';
import { readVersions } from '../store/contract/read-versions.js';
import { openTemporary } from '../store/sqlite/open-temporary.js';
import { BACKUP, RELEASED, releasedLayouts } from './released-layouts.js';

export interface OpenedLayout {
  readonly store: GraphStore;
  readonly close: () => Promise<void>;
}

export interface ReleasedUnderTest {
  readonly name: string;
  /** Opens a copy of the database in this folder. */
  readonly open: (folder: string) => Promise<OpenedLayout>;
}

/** Databases as former versions left them, in the hands of this one. */
export function releasedSuite({ name, open }: ReleasedUnderTest): void {
  describe(`${name}: a database of a former version`, () => {
    const folder = new ExtractFolder();
    after(() => folder.remove());
    for (const layout of releasedLayouts()) {
      const kept = join(RELEASED, layout);
      it(`(${layout}) is brought to today's layout, loses nothing, and is loaded into`, async () => {
        const { store, close } = await open(kept);
        const beside = await openTemporary();
        try {
          await store.prepare();
          await beside.store.restore(readBackup(readBackupFile(join(kept, BACKUP)), ontology));
          assert.deepEqual(await readVersions(store), await readVersions(beside.store));
          assert.deepEqual((await store.report({ deep: true })).problems, []);
          for (const one of [store, beside.store]) await rebuildGraph(one, { ontology });
          assert.deepEqual(await examineGraph(store, ontology), []);
          const all = await writeExport(store, 'jsonld', {}, 2);
          assert.equal(all, await writeExport(beside.store, 'jsonld', {}, 2));
          assert.ok(all.length > 100_000);
          await loadExtracts(store, [writeExtract(folder, 'paper', GAZETTE)], { ontology });
          assert.deepEqual(await examineGraph(store, ontology), []);
          assert.deepEqual((await store.report({ deep: true })).problems, []);
        } finally {
          await close();
          await beside.close();
        }
      });
    }
  });
}
