import { type ApiKey, makeKey, whyRefused } from '../access/api-key.js';
import { openAudit } from '../access/audit.js';
import { readKeys, writeKeys } from '../access/key-file.js';
import { type Role, ROLES } from '../access/viewer.js';
import type { Config } from '../config.js';
import { HabeasError } from '../errors/habeas-error.js';
import { printLine } from './print-line.js';

export interface NewKey {
  readonly role: string;
  readonly name: string;
  /** A day or a moment, ISO 8601. */
  readonly expires?: string;
}

/**
 * Makes a key and prints its text, which nothing keeps.
 * @throws HabeasError CONFIGURATION_INVALID or BAD_USER_INPUT, saying what to do.
 */
export async function createKey(config: Config, { role, name, expires }: NewKey): Promise<void> {
  const file = fileOf(config);
  const asked = { role: readRole(role), name, expires: expires && readExpiry(expires), now: new Date() };
  const { key, text } = makeKey({ ...asked, expires: asked.expires });
  const audit = await openAudit(config.access.auditFile);
  await writeKeys(file, [...(await readKeys(file)), key]);
  const until = key.expires === undefined ? {} : { expires: key.expires };
  await audit.write({ did: 'create key', key: key.id, role: key.role, ...until });
  printLine(`${key.id}  ${key.role}  ${key.name}`);
  printLine(
    `${text}\nIt is shown this once: keep it as a secret, and send it as "Authorization: Bearer KEY".`,
  );
}

/** Prints every key but for its text. */
export async function listKeys(config: Config): Promise<void> {
  const now = new Date();
  for (const { id, role, name, created, expires, revoked } of await readKeys(fileOf(config))) {
    const state =
      whyRefused({ expires, revoked }, now) ?? (expires === undefined ? 'valid' : `until ${expires}`);
    printLine([id, role, state, created, name].join('  '));
  }
}

/** @throws HabeasError BAD_USER_INPUT for an id of no key. */
export async function revokeKey(config: Config, id: string): Promise<void> {
  const file = fileOf(config);
  const keys = await readKeys(file);
  if (!keys.some((key) => key.id === id)) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      `${id}: no key has this id; \`npx habeas keys list\` prints them.`,
    );
  }
  const audit = await openAudit(config.access.auditFile);
  const revoked = new Date().toISOString();
  await writeKeys(
    file,
    keys.map((key): ApiKey => (key.id === id ? { ...key, revoked: key.revoked ?? revoked } : key)),
  );
  await audit.write({ did: 'revoke key', key: id });
  printLine(`${id} is revoked`);
}

function fileOf({ access: { keysFile } }: Config): string {
  if (keysFile !== undefined) return keysFile;
  throw new HabeasError(
    'CONFIGURATION_INVALID',
    'API_KEYS_FILE: not set; name the file that keys are kept in.',
  );
}

function readRole(text: string): Role {
  const role = ROLES.find((one) => one === text);
  if (role) return role;
  throw new HabeasError('BAD_USER_INPUT', `--role: "${text}" is no role; give one of ${ROLES.join(', ')}.`);
}

function readExpiry(text: string): string {
  const moment = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/u.test(text) && moment.getTime() > Date.now()) return moment.toISOString();
  throw new HabeasError(
    'BAD_USER_INPUT',
    `--expires: "${text}" is no day to come; write it as in 2027-06-30.`,
  );
}
