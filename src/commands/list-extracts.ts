import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { HabeasError } from '../errors/habeas-error.js';

/**
 * Paths of the extracts under a seed folder, in order of name.
 * @throws HabeasError CONFIGURATION_INVALID when the folder cannot be read.
 */
export async function listExtracts(seedDirectory: string): Promise<readonly string[]> {
  const directory = join(seedDirectory, 'extracts');
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => join(directory, name));
  } catch (cause) {
    throw new HabeasError(
      'CONFIGURATION_INVALID',
      `SEED_DIRECTORY: ${directory} cannot be read; name the folder that holds extracts/, or start where seed/ is.`,
      { cause },
    );
  }
}
