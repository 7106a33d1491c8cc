import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { exportGraph, findFormat } from '../export/export-graph.js';
import { buildSchema } from '../graphql/build-schema.js';
import { type AskedSet, readEntitySet } from '../server/read-entity-set.js';
import { withStore } from './with-store.js';

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
    const reading = { store, ontology, clearance: 0 as const, signal: new AbortController().signal };
    const set = await readEntitySet({ ...reading, schema: () => buildSchema(ontology) }, options);
    const text = exportGraph(reading, set, format);
    await (options.out === undefined ? print(text) : writeFile(options.out, text));
  });
}

/** A pipe that is closed early, as by `head`, has had enough. */
async function print(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(text), process.stdout, { end: false });
  } catch (fault) {
    if (codeOf(fault) === 'EPIPE') return;
    throw unwritable('standard output', fault);
  }
}

/** Under another name until it is whole: half a file must not look like one. */
async function writeFile(file: string, text: AsyncIterable<string>): Promise<void> {
  const begun = `${file}.part`;
  try {
    await pipeline(Readable.from(text), openFile(begun));
    await rename(begun, file);
  } catch (fault) {
    await rm(begun, { force: true });
    throw unwritable(file, fault);
  }
}

/** Codes of Node for a disk, a quota or a file that takes no more. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function unwritable(file: string, fault: unknown): unknown {
  if (fault instanceof HabeasError) return fault;
  const why = FULL.has(codeOf(fault)) ? 'there is no room; make some, and export again' : String(fault);
  return new HabeasError('BAD_USER_INPUT', `out: ${file} cannot be written: ${why}`, { cause: fault });
}

const codeOf = (fault: unknown): unknown =>
  fault instanceof Error && 'code' in fault ? fault.code : undefined;

const openFile = (file: string): Writable => createWriteStream(file, { encoding: 'utf8' });
