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
    if (fault instanceof HabeasError) throw fault;
    throw new HabeasError('BAD_USER_INPUT', `${name}: ${file} cannot be written: ${String(fault)}`, {
      cause: fault,
    });
  }
}
