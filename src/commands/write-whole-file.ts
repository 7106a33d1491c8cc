import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { HabeasError } from '../errors/habeas-error.js';

export interface FileOptions {
  /** What the command calls the file. */
  readonly name: string;
  /** Who may read it; as the system has it if absent. */
  readonly mode?: number;
  readonly through?: Transform;
}

/**
 * Writes a file under another name until it is whole: half a file must not look like one.
 * @throws HabeasError BAD_USER_INPUT when it cannot be written; nothing is left behind then.
 */
export async function writeWholeFile(
  file: string,
  text: AsyncIterable<string>,
  { name, mode, through }: FileOptions,
): Promise<void> {
  const begun = `${file}.part`;
  const [from, to] = [Readable.from(text), createWriteStream(begun, { encoding: 'utf8', mode, flush: true })];
  try {
    await (through === undefined ? pipeline(from, to) : pipeline(from, through, to));
    await rename(begun, file);
  } catch (fault) {
    await rm(begun, { force: true });
    throw unwritable(name, file, fault);
  }
}

/** Codes of Node for a disk, a quota or a file that takes no more. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What is told of a file, or of a stream, that takes no more. */
export function unwritable(name: string, file: string, fault: unknown): unknown {
  if (fault instanceof HabeasError) return fault;
  const why = FULL.has(codeOf(fault)) ? 'there is no room; make some, and try again' : String(fault);
  return new HabeasError('BAD_USER_INPUT', `${name}: ${file} cannot be written: ${why}`, { cause: fault });
}

/** Node's code of a fault of the system. */
export const codeOf = (fault: unknown): unknown =>
  fault instanceof Error && 'code' in fault ? fault.code : undefined;
