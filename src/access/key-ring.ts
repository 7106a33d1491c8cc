import { stat } from 'node:fs/promises';

import { HabeasError } from '../errors/habeas-error.js';
import { type ApiKey, hashOf, whyRefused } from './api-key.js';
import { readKeys } from './key-file.js';
import { ANONYMOUS, type Viewer, viewerOf } from './viewer.js';

/** Who sends this `Authorization` header. @throws HabeasError UNAUTHENTICATED */
export type Identify = (authorization: string | undefined) => Promise<Viewer>;

interface Ring {
  readonly version: string;
  readonly keys: ReadonlyMap<string, ApiKey>;
}

/** Looks keys up in a file, which is read again whenever it has changed; without a file there is none. */
export function openKeyRing(file: string | undefined, now: () => Date = () => new Date()): Identify {
  let ring: Ring = { version: '', keys: new Map() };
  return async (authorization) => {
    if (authorization === undefined) return ANONYMOUS;
    const text = /^Bearer (?<text>\S+)$/iu.exec(authorization)?.groups?.['text'];
    if (text === undefined) throw refusal('is not of the form "Bearer KEY"');
    if (file !== undefined) ring = await refresh(ring, file);
    const key = ring.keys.get(hashOf(text));
    if (key === undefined) throw refusal('is no key of this service');
    const reason = whyRefused(key, now());
    if (reason !== undefined)
      throw refusal(`is ${reason === 'revoked' ? 'a key that was revoked' : 'a key that has expired'}`, key);
    return viewerOf(key.role);
  };
}

async function refresh(ring: Ring, file: string): Promise<Ring> {
  const { mtimeMs, ino, size } = await stat(file).catch(() => ({ mtimeMs: 0, ino: 0, size: 0 }));
  const version = [mtimeMs, ino, size].join(' ');
  if (version === ring.version) return ring;
  return { version, keys: new Map((await readKeys(file)).map((key) => [key.hash, key])) };
}

/** The cause names the key for the log, which never has its text. */
const refusal = (what: string, key?: ApiKey): HabeasError =>
  new HabeasError(
    'UNAUTHENTICATED',
    `Authorization: what was sent ${what}; send another, or none to ask as anybody.`,
    {
      cause: key && { id: key.id, name: key.name },
    },
  );
