import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

import { HabeasError } from '../errors/habeas-error.js';
import { splitLines } from '../seeding/read-lines.js';

/**
 * The lines of a compressed file, one by one.
 * @throws HabeasError BAD_USER_INPUT when it cannot be read, is not compressed or ends too early.
 */
export async function* readBackupFile(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const unpacked = createGunzip();
  raw.once('error', (fault) => unpacked.destroy(fault));
  try {
    for await (const lines of splitLines(raw.pipe(unpacked).setEncoding('utf8'))) yield* lines;
  } catch (cause) {
    if (cause instanceof HabeasError) throw cause;
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${file} cannot be read as a backup: ${cause instanceof Error ? cause.message : String(cause)}.`,
      { cause },
    );
  } finally {
    raw.destroy();
  }
}
