import { readFile, rename, writeFile } from 'node:fs/promises';

import { z } from 'zod';

import { HabeasError } from '../errors/habeas-error.js';
import type { ApiKey } from './api-key.js';
import { type Role, ROLES } from './viewer.js';

const KEYS = z.array(
  z.strictObject({
    id: z.string(),
    name: z.string(),
    role: z.enum(ROLES as readonly [Role, ...Role[]]),
    hash: z.string(),
    created: z.iso.datetime(),
    expires: z.iso.datetime().optional(),
    revoked: z.iso.datetime().optional(),
  }),
);

/**
 * The keys of a file; none where there is no file yet.
 * @throws HabeasError CONFIGURATION_INVALID when it cannot be read, or holds anything else.
 */
export async function readKeys(file: string): Promise<readonly ApiKey[]> {
  try {
    return KEYS.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new HabeasError(
      'CONFIGURATION_INVALID',
      `API_KEYS_FILE: ${file} cannot be read as keys; make them by \`npx habeas keys create\`, or mend it.`,
      { cause },
    );
  }
}

/** All or nothing, for its owner's eyes alone. */
export async function writeKeys(file: string, keys: readonly ApiKey[]): Promise<void> {
  const draft = `${file}.${String(process.pid)}.draft`;
  await writeFile(draft, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
}
