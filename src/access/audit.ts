import { open } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';

import { HabeasError } from '../errors/habeas-error.js';

/** What somebody changed. */
export type Audited =
  | {
      readonly did: 'load';
      readonly source: string;
      readonly added: number;
      readonly changed: number;
      readonly retracted: number;
    }
  | { readonly did: 'rebuild'; readonly changed: number }
  | { readonly did: 'restore'; readonly versions: number }
  | { readonly did: 'create key'; readonly key: string; readonly role: string; readonly expires?: string }
  | { readonly did: 'revoke key'; readonly key: string };

export interface AuditLog {
  write(...changes: readonly Audited[]): Promise<void>;
}

/**
 * A file of lines of JSON to which is only ever added, for its owner alone; nothing is kept where none is named.
 * It is opened at once, so that nothing is changed which could not be written down.
 * @throws HabeasError CONFIGURATION_INVALID when it cannot be written.
 */
export async function openAudit(
  file: string | undefined,
  now: () => Date = () => new Date(),
): Promise<AuditLog> {
  if (file === undefined) return { write: () => Promise.resolve() };
  const append = async (lines: string): Promise<void> => {
    try {
      const opened = await open(file, 'a', 0o600);
      // One write to a file opened for appending is never cut by another's.
      await opened.appendFile(lines).finally(() => opened.close());
    } catch (cause) {
      throw new HabeasError(
        'CONFIGURATION_INVALID',
        `AUDIT_FILE: ${file} cannot be written; give it to this user, or name another.`,
        { cause },
      );
    }
  };
  await append('');
  const who = `${userInfo().username}@${hostname()}`;
  return {
    write: async (...changes) => {
      const at = now().toISOString();
      await append(changes.map((change) => `${JSON.stringify({ at, who, ...change })}\n`).join(''));
    },
  };
}
