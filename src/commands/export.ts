import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Config } from '../config.js';
import { exportGraph, findFormat } from '../export/export-graph.js';
import { buildSchema } from '../graphql/build-schema.js';
import { type AskedSet, readAskedSet } from '../server/exports/read-entity-set.js';
import { withStore } from './with-store.js';
import { codeOf, unwritable, writeWholeFile } from './write-whole-file.js';

export interface ExportOptions extends AskedSet {
  readonly format: string;
  /** Standard output if absent. */
  readonly out?: string;
}

/**
 * Writes what is public to a file or to standard output, as it is read.
 * @throws HabeasError BAD_USER_INPUT for a wrong option; a file that was begun is then not left behind.
 */
export async function exportTo(config: Config, options: ExportOptions): Promise<void> {
  const format = findFormat(options.format);
  await withStore(config, async (store, ontology) => {
    const { signal } = new AbortController();
    const parts = { store, ontology, clearance: 0 as const, signal, schema: () => buildSchema(ontology) };
    const { reading, set } = await readAskedSet(parts, options);
    const text = exportGraph(reading, set, format);
    await (options.out === undefined ? print(text) : writeWholeFile(options.out, text, { name: 'out' }));
  });
}

/** A pipe that is closed early, as by `head`, has had enough. */
async function print(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (fault) {
    if (codeOf(fault) === 'EPIPE') return;
    throw unwritable('out', 'standard output', fault);
  }
}
