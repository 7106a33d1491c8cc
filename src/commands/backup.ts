import { createGzip } from 'node:zlib';

import { writeBackup } from '../backup/write-backup.js';
import type { Config } from '../config.js';
import { printLine } from './print-line.js';
import { withStore } from './with-store.js';
import { writeWholeFile } from './write-whole-file.js';

/** For its owner alone: it holds what is hidden in the graph. */
const MODE = 0o600;

/** Writes all that the store holds to a compressed file; the service may go on meanwhile. */
export function backUp(config: Config, file: string): Promise<void> {
  return withStore(config, async (store) => {
    const about = { made: new Date().toISOString(), store: config.store.store };
    const text = writeBackup(store.versions(), about);
    await writeWholeFile(file, text, { name: 'FILE', mode: MODE, through: createGzip() });
    printLine(`All of the graph is in ${file}.`);
  });
}
